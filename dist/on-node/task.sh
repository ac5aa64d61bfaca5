#!/bin/sh
# A task of an array: runs its jobs on the node, one after another (FORMAT.md, "Slurm").
# Arguments: the directory of the run, the number of the chunk, and the seconds without a sign of life of the run after
# which its jobs end.
set -u
umask 077
run=$1
chunk=$run/slurm/chunks/$2
task=$SLURM_ARRAY_TASK_ID
node=${SLURMD_NODENAME:-$(uname -n)}
# Bytes of each stream of a job that are kept.
most=2097152
lease=$3
look=15

# Unix seconds, with a fraction where date has one.
now() {
  time=$(date +%s.%N)
  case $time in *[!0-9.]*) date +%s ;; *) echo "$time" ;; esac
}

say() {
  printf '%s\n' "$*" >>"$chunk/end/$task"
}

# Another array may have been submitted for the same jobs: the first one works.
mkdir "$chunk/claim/$task.${SLURM_RESTART_COUNT:-0}" || exit 0
say "began $node $(now) ${SLURM_ARRAY_JOB_ID:-}"

# A directory of this node, whose path needs no quotes in a mount.
local=
for place in "${TMPDIR:-}" /tmp /var/tmp /dev/shm; do
  case $place in '' | *[!A-Za-z0-9/._-]*) continue ;; esac
  local=$(mktemp -d "$place/hither-XXXXXXXXXX" 2>/dev/null) && break
done
if [ -z "$local" ]; then
  say "unable no-directory"
  exit 1
fi
child=
watcher=
step=
cancelled=
leave() {
  # A command of the setup has ended this script.
  [ -z "$step" ] || say "unable setup $step"
  [ -z "$watcher" ] || kill "$watcher" 2>/dev/null
  rm -rf "$local"
}
trap leave EXIT
# Slurm may leave little time between SIGTERM and SIGKILL: what is on this node goes first. Its pipes are open by now.
stop() {
  cancelled=1
  interrupted=1
  [ -z "$child" ] || kill -TERM "$child"
  rm -rf "$local"
}
trap stop TERM INT

# The user's own commands, such as `module load apptainer`: they may set variables of this shell.
if [ -s "$chunk/setup" ]; then
  set +u
  while IFS= read -r step <&3; do
    eval "$step" </dev/null 3<&- || exit 1
  done 3<"$chunk/setup"
  step=
  set -u
  umask 077
fi

engine=$(command -v apptainer || command -v singularity)
if [ -z "$engine" ]; then
  say "unable no-engine"
  exit 1
fi

# Becomes the engine, so that a signal reaches it. Nothing of the user's environment changes the container, and nothing of
# ours is written to the user's home.
contained() {
  exec env -i PATH="$PATH" USER="${USER:-}" LOGNAME="${LOGNAME:-}" HOME="$local" TMPDIR="$local" \
    APPTAINER_CACHEDIR="$local/cache" APPTAINER_TMPDIR="$local" APPTAINER_CONFIGDIR="$local/config" \
    SINGULARITY_CACHEDIR="$local/cache" SINGULARITY_TMPDIR="$local" SINGULARITY_CONFIGDIR="$local/config" \
    "$engine" "$@"
}

# tries FLAG...: asks for a program that no image has: an engine that complains about just that could start it.
tries() {
  (contained exec $namespace --containall --no-home "$@" "$sif" hither-tries-whether-this-works) 2>"$local/answer"
  grep -q '"hither-tries-whether-this-works": executable file not found' "$local/answer" &&
    ! grep -qi 'WARNING:.*seccomp' "$local/answer"
}

# What some arguments depend on, found once on each node: a word a line, or `mask` and a path.
features=$run/slurm/nodes/$node
find_features() {
  sif=$(sed -n 's/^image //p' "$1")
  filter=$(sed -n 's/^seccomp \(.*seccomp:\)/\1/p' "$1")
  namespace=
  if [ "$(id -u)" != 0 ] && [ "$(cat /proc/sys/user/max_user_namespaces 2>/dev/null)" != 0 ] &&
    [ "$(cat /proc/sys/kernel/unprivileged_userns_clone 2>/dev/null)" != 0 ]; then
    namespace=--userns
    echo user-namespace
  else
    echo no-user-namespace
  fi
  if tries --security "$filter"; then echo seccomp; fi
  if tries --pid --no-init; then echo no-init; fi
  if [ -e /dev/nvidiactl ]; then echo nvidia; fi
  if [ -e /dev/kfd ]; then echo amd; fi
  sed -n 's/^kernel-paths //p' "$1" | while read -r place; do
    masks "$place"
  done
}

# capped FILE: appends stdin to a file, up to a size, and reads the rest. A read is written at once.
capped() {
  size=0
  while [ "$size" -lt "$most" ]; do
    dd bs=65536 count=32 2>/dev/null >>"$1"
    written=$(($(wc -c <"$1")))
    [ "$written" -gt "$size" ] || return 0
    size=$written
  done
  printf '\n[hither: the job printed more than %s bytes here; the rest is not kept on Slurm]\n' "$most" >>"$1"
  cat >/dev/null
}

# size FILE: its bytes, so that the reader knows when it sees all of it.
size() {
  if [ -f "$1" ]; then echo $(($(wc -c <"$1"))); else echo -; fi
}

# masks DIRECTORY: it and every mount below it.
masks() {
  [ -e "$1" ] || return 0
  echo "mask $1"
  while read -r _ _ _ _ place _; do
    case $place in *[,\"\\]*) ;; "$1"/*) [ ! -e "$place" ] || echo "mask $place" ;; esac
  done </proc/self/mountinfo
}

# Ends the jobs of a run that is gone. A read that fails says nothing, unless the run's directory was removed.
watch_lease() {
  last=
  silent=0
  while sleep "$look"; do
    if ! found=$(cat "$run/slurm/lease" 2>/dev/null); then
      [ ! -e "$run" ] && [ -e "${run%/*}" ] || continue
      found=$last
    fi
    if [ "$found" = "$last" ]; then silent=$((silent + look)); else silent=0; fi
    last=$found
    if [ "$silent" -ge "$lease" ]; then
      kill -TERM $$
      # Slurm ends what is left when the script is gone.
      sleep "$look"
      kill -KILL $$
    fi
  done
}
watch_lease &
watcher=$!

# Sets `found` and `paths` to what this node can do, for a job with these arguments.
learn() {
  if [ ! -s "$features" ]; then
    find_features "$1" >"$local/features"
    cp "$local/features" "$features.$task" && mv "$features.$task" "$features"
  fi
  while read -r word place; do
    case $word in
      mask) paths="$paths $place" ;;
      *) found="$found $word " ;;
    esac
  done <"$features"
  # Without them, protections would be left out.
  if [ -z "$found" ]; then
    [ -n "$cancelled" ] || say "unable no-features"
    exit 1
  fi
}
found=
paths=

run_job() {
  name=$1
  job=$run/$name
  if [ -n "$cancelled" ]; then
    say "ended $name cancelled"
    return
  fi
  if [ -z "$found" ]; then
    learn "$job/arguments"
  fi
  masked=$paths
  set --
  while IFS= read -r line; do
    when=${line%% *}
    argument=${line#* }
    case $when in
      image) continue ;;
      kernel-paths)
        for place in $masked; do
          set -- "$@" --mount "type=bind,src=$place,dst=$place,ro"
        done
        masked=
        continue
        ;;
      -) ;;
      *) case $found in *" $when "*) ;; *) continue ;; esac ;;
    esac
    set -- "$@" "$argument"
  done <"$job/arguments"
  mkfifo "$local/stdout" "$local/stderr"
  capped "$job/stdout" <"$local/stdout" &
  reader=$!
  capped "$job/stderr" <"$local/stderr" &
  other=$!
  say "started $name $(now)"
  contained "$@" </dev/null >"$local/stdout" 2>"$local/stderr" &
  child=$!
  while :; do
    interrupted=
    wait "$child"
    code=$?
    [ -n "$interrupted" ] || break
  done
  child=
  wait "$reader" "$other"
  rm -f "$local/stdout" "$local/stderr"
  # Somebody else's signal, or Slurm's, must not look like the function's own end.
  say "ended $name $code $(now) $(size "$job/out/ended.json") $(size "$job/out/result.json")${cancelled:+ stopped}"
}

for name in $(sed -n "$((task + 1))p" "$chunk/jobs"); do
  run_job "$name"
done
