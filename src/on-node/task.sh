#!/bin/sh
# A task of an array: runs its jobs on the node (FORMAT.md, "Slurm").
# Arguments: the directory of the run, the number of the chunk, the seconds without a sign of life of the run after which
# its jobs end (0: never), and how many jobs run side by side. A fifth says that this task was claimed before the setup.
set -u
umask 077
run=$1
chunk=$run/slurm/chunks/$2
lease=$3
at_once=$4
claimed=${5:-}
task=$SLURM_ARRAY_TASK_ID
life=${SLURM_RESTART_COUNT:-0}
node=${SLURMD_NODENAME:-$(uname -n)}
log=$chunk/end/$task
# Bytes of each stream of a job that are kept.
most=2097152
look=15

say() {
  printf '%s\n' "$*" >>"$log"
}

# Sets `up` to how long the machine has been up, in hundredths of a second.
look_at_uptime() {
  read -r up _ </proc/uptime
  up=${up%.*}${up#*.}
}

# Sets `time` to the Unix seconds. Date is a process, and so only called once.
look_at_clock() {
  look_at_uptime
  up=$((booted + up))
  time=${up%??}.${up#"${up%??}"}
}

# first FILE: makes it. False if somebody has made it before.
first() {
  set -C
  { true >"$1"; } 2>/dev/null
  failed=$?
  set +C
  return "$failed"
}

# Without the log, the run is over. Another array may have been submitted for the same jobs: the first one works.
read -r word shape names <"$log" || exit 0
if [ -z "$claimed" ]; then
  first "$chunk/claim/$task.$life" || exit 0
  say "began $node ${SLURM_ARRAY_JOB_ID:-}"
fi

# Ends the jobs of a run that is gone. A read that fails says nothing, unless the run's directory was removed.
watch_lease() {
  last=
  silent=0
  # A signal may come before a variable could be set.
  trap 'kill ${!:-}; exit' TERM
  while :; do
    sleep "$look" &
    wait "$!"
    if ! found=$(cat "$run/slurm/lease" 2>/dev/null); then
      [ ! -e "$run" ] && [ -e "${run%/*}" ] || continue
      found=$last
    fi
    if [ "$found" = "$last" ]; then silent=$((silent + look)); else silent=0; fi
    last=$found
    if [ "$silent" -ge "$lease" ]; then
      trap - TERM
      say lease-over
      kill -TERM $$
      # Slurm ends what is left when the script is gone.
      sleep "$look"
      kill -KILL $$
    fi
  done
}

# The user's own commands, such as `module load apptainer`: what they export stays, and nothing else. They may change any
# variable and setting of this shell, so the script then starts afresh.
if [ -z "$claimed" ] && [ -s "$chunk/setup" ]; then
  hither_log=$log
  hither_setup=$chunk/setup
  hither_again="$run/slurm/task.sh"
  hither_step=
  hither_watcher=
  # They may hang.
  if [ "$lease" -gt 0 ]; then
    watch_lease &
    hither_watcher=$!
  fi
  trap 'printf "unable setup %s\nover\n" "$hither_step" >>"$hither_log"
    [ -z "$hither_watcher" ] || kill "$hither_watcher"' EXIT
  set +u
  while IFS= read -r hither_step <&9; do
    eval "$hither_step" </dev/null 9<&- || exit 1
  done 9<"$hither_setup"
  trap - EXIT
  if [ -n "$hither_watcher" ]; then
    kill "$hither_watcher" || :
    wait "$hither_watcher" || :
  fi
  exec /bin/sh "$hither_again" "$1" "$2" "$3" "$4" claimed
fi

# A setup may have left a PATH without them.
for program in cat date grep head mkfifo mktemp rm sed sleep; do
  if ! command -v "$program" >/dev/null; then
    say "unable no-program $program"
    exit 1
  fi
done

# When the machine was started, in hundredths of Unix seconds. Some date has no %N.
look_at_uptime
time=$(date +%s.%N)
case ${time#*.} in [0-9][0-9]*) ;; *) time=${time%%.*}.00 ;; esac
time=${time%"${time#*.??}"}
booted=$((${time%.*}${time#*.} - up))

# A directory of this node, whose path needs no quotes in a mount. Its name says to which process it belongs.
read -r boot </proc/sys/kernel/random/boot_id
ours=hither-$node-${boot%%-*}-
local=
tried=
for place in "${TMPDIR:-}" /tmp /var/tmp /dev/shm; do
  case $place in '' | *[!A-Za-z0-9/._-]*) continue ;; esac
  case "$tried " in *" $place "*) continue ;; esac
  tried="$tried $place"
  if local=$(mktemp -d "$place/$ours$$.XXXXXXXXXX" 2>/dev/null); then
    # A directory can often be made where no file has room.
    head -c 65536 /dev/zero 2>/dev/null >"$local/room" && rm "$local/room" && break
    rm -rf "$local"
  fi
  local=
done
if [ -z "$local" ]; then
  say "unable no-directory$tried"
  exit 1
fi
child=
lanes=
watcher=
cancelled=
leave() {
  if [ -n "$watcher" ]; then
    kill "$watcher"
    # Slurm takes a second to end a process that is left.
    wait "$watcher"
  fi
  rm -rf "$local"
  say over
}
trap leave EXIT
# Slurm may leave little time between SIGTERM and SIGKILL: what is on this node goes first. Its pipes are open by now.
stop() {
  cancelled=1
  interrupted=1
  [ -z "$child$lanes" ] || kill -TERM $child $lanes 2>/dev/null
  rm -rf "$local"
}
trap stop TERM INT

arguments=$run/slurm/shapes/$shape
read -r token kind <"$arguments"
if [ "$kind" = process ]; then
  # The node's own Python needs no engine.
  engine=
elif command -v apptainer >/dev/null; then
  engine=apptainer
elif command -v singularity >/dev/null; then
  engine=singularity
else
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
find_features() {
  sif=$(sed -n 's/^image //p' "$arguments")
  filter=$(sed -n 's/^seccomp \(.*seccomp:\)/\1/p' "$arguments")
  namespace=
  if [ "$(id -u)" != 0 ] && [ "$(cat /proc/sys/user/max_user_namespaces 2>/dev/null)" != 0 ] &&
    [ "$(cat /proc/sys/kernel/unprivileged_userns_clone 2>/dev/null)" != 0 ]; then
    namespace=--userns
    echo user-namespace
  else
    echo no-user-namespace
  fi
  # Usually the node can do both.
  if tries --security "$filter" --pid --no-init; then
    echo seccomp
    echo no-init
  else
    if tries --security "$filter"; then echo seccomp; fi
    if tries --pid --no-init; then echo no-init; fi
  fi
  if [ -e /dev/nvidiactl ]; then echo nvidia; fi
  if [ -e /dev/kfd ]; then echo amd; fi
  sed -n 's/^kernel-paths //p' "$arguments" | while read -r place; do
    masks "$place"
  done
}

# masks DIRECTORY: it and every mount below it.
masks() {
  [ -e "$1" ] || return 0
  echo "mask $1"
  while read -r _ _ _ _ place _; do
    case $place in *[,\"\\]*) ;; "$1"/*) [ ! -e "$place" ] || echo "mask $place" ;; esac
  done </proc/self/mountinfo
}

if [ "$lease" -gt 0 ]; then
  watch_lease &
  watcher=$!
fi

# Removes what scripts left that were killed. Another node or another boot may have other processes.
remove_left() {
  for old in "${local%/*}/$ours"*; do
    pid=${old#"${local%/*}/$ours"}
    pid=${pid%%.*}
    case $pid in '' | *[!0-9]*) continue ;; esac
    [ -e "/proc/$pid" ] || [ ! -O "$old" ] || rm -rf "$old"
  done
}

# Sets `found` and `paths` to what this node can do with its engine.
find_abilities() {
  features=$run/slurm/nodes/$node
  # The first tasks of a node begin together: one of them tries, and the others wait.
  first "$features.lock"
  is_second=$?
  while [ ! -s "$features" ] && [ "$is_second" -gt 0 ] && [ "$is_second" -lt 100 ] && [ -z "$cancelled" ]; do
    is_second=$((is_second + 1))
    sleep 0.1
  done
  if [ ! -s "$features" ]; then
    remove_left
    find_features >"$local/features"
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
[ -z "$engine" ] || find_abilities

# share LIST: sets `devices` to those of this lane, of a list with commas.
share() {
  devices=
  number=0
  IFS=,
  for device in $1; do
    number=$((number + 1))
    [ $((number % at_once)) != $((lane % at_once)) ] || devices=$devices${devices:+,}$device
  done
  unset IFS
}

# start DIRECTORY: becomes the container or process of a directory, given by its path below that of the run.
start() {
  at=$1
  set --
  while IFS= read -r line; do
    argument=${line#* }
    case ${line%% *} in
      "$token" | image) continue ;;
      kernel-paths)
        for place in $paths; do
          set -- "$@" --mount "type=bind,src=$place,dst=$place,ro"
        done
        # All of them at once.
        paths=
        continue
        ;;
      inputs)
        [ -e "$run/$at/inputs" ] || continue
        while IFS= read -r argument; do
          set -- "$@" "$argument"
        done <"$run/$at/inputs"
        continue
        ;;
      variables)
        eval "value=\${$argument:-}"
        [ -z "$value" ] || set -- "$@" "$argument=$value"
        continue
        ;;
      gpu-variables)
        eval "share \"\${$argument:-}\""
        [ -z "$devices" ] || set -- "$@" "$argument=$devices"
        continue
        ;;
      streams) set -- "$@" --mount "type=bind,src=$streams,dst=$argument,ro" && continue ;;
      -) ;;
      *) case $found in *" ${line%% *} "*) ;; *) continue ;; esac ;;
    esac
    case $argument in *"$token"*) argument=${argument%%"$token"*}$at${argument#*"$token"} ;; esac
    set -- "$@" "$argument"
  done <"$arguments"
  if [ -n "$engine" ]; then contained "$@"; fi
  cd "$run/$at/tmp" && exec env -i "$@"
}

# capped FILE: becomes a program that appends stdin to a file, up to a size, and reads the rest. A read is written at once.
capped() {
  # In blocks of 512 bytes. What can be written no more is an error for tee, and no signal.
  ulimit -f $((most / 512))
  trap '' XFSZ
  exec tee -a "$1" >/dev/null 2>&1
}

# Reads what the next job of this lane prints.
read_streams() {
  capped "$job/stdout" <"$streams/stdout" 3>&- 4<&- &
  reader=$!
  capped "$job/stderr" <"$streams/stderr" 3>&- 4<&- &
  other=$!
}

# Waits until the streams have ended.
end_streams() {
  wait "$reader" || end_capped "$job/stdout"
  wait "$other" || end_capped "$job/stderr"
}

# end_capped FILE: says in a file that could take no more why that is.
end_capped() {
  [ $(($(wc -c <"$1"))) -lt "$most" ] ||
    printf '\n[hither: the job printed more than %s bytes here; the rest is not kept on Slurm]\n' "$most" >>"$1"
}

# Waits for the child, and sets `code`.
wait_for_child() {
  while :; do
    interrupted=
    wait "$child"
    code=$?
    [ -n "$interrupted" ] || break
  done
  child=
}

# Says how the job ended. Somebody else's signal, or Slurm's, must not look like the function's own end.
say_end() {
  look_at_clock
  left=
  for file in ended.json result.json; do
    if [ -f "$job/out/$file" ]; then left="$left $file"; fi
  done
  for stream in stdout stderr; do
    if [ -s "$job/$stream" ]; then left="$left $stream"; fi
  done
  say "ended $name $code $time${cancelled:+ stopped}$left"
}

# Runs a job in a container of its own, which sees the directory of the job.
run_job() {
  read_streams
  look_at_clock
  say "started $name $time"
  start "$name" </dev/null >"$streams/stdout" 2>"$streams/stderr" &
  child=$!
  wait_for_child
  end_streams
  say_end
}

# remove DIRECTORY: also what a job made unreadable.
remove() {
  rm -rf "$1" 2>/dev/null || {
    chmod -R u+rwX "$1"
    rm -rf "$1"
  }
}

# A worker sees a directory of its own, the slot, to which the files of its jobs are moved and from which their results
# are (FORMAT.md, "Workers").
make_slot() {
  workers=$((workers + 1))
  slot=$chunk/slots/$task.$life.$lane.$workers
  # A job may have left what can't be removed: no worker finds the slot of another one.
  mkdir -p "$chunk/slots" && mkdir "$slot" || return 1
  mkdir -p "$slot/in/runner" "$slot/in/src" "$slot/in/streams" "$slot/out" "$slot/tmp" || return 1
  chmod 755 "$slot/in" "$slot/out" "$slot/tmp"
  echo "$name" >"$slot/job"
}

start_worker() {
  start "${slot#"$run"/}" <"$pipes/commands" >"$pipes/answers" 2>>"$pipes/said" &
  child=$!
  exec 3>"$pipes/commands" 4<"$pipes/answers"
}

end_worker() {
  exec 3>&- 4<&-
  wait_for_child
}

# move_inputs FROM TO: between the directory of a job and what its worker sees.
move_inputs() {
  from=$1
  to=$2
  set --
  for entry in job.json run.json store files; do
    [ ! -e "$from/$entry" ] || set -- "$@" "$from/$entry"
  done
  [ $# = 0 ] || mv "$@" "$to/"
}

# Moves what the job left, as long as that is simple.
take_results() {
  [ -r "$slot/out" ] && [ -w "$slot/out" ] && [ -x "$slot/out" ] || return 1
  set --
  for entry in "$slot/out/"* "$slot/out/".[!.]* "$slot/out/"..?*; do
    if [ -e "$entry" ] || [ -L "$entry" ]; then set -- "$@" "$entry"; fi
  done
  [ $# -le 1000 ] || return 1
  mkdir -m 755 "$job/out" && { [ $# = 0 ] || mv "$@" "$job/out/"; }
}

# Ends the worker. Nothing writes to its directory any more: it becomes that of the results.
leave_slot() {
  chmod 755 "$slot/out"
  # Some of it may be there already.
  if [ -e "$job/out" ]; then mv "$job/out" "$job/out.part"; fi
  mv "$slot/out" "$job/out"
  [ ! -e "$job/out.part" ] || mv "$job/out.part/"* "$job/out/"
  move_inputs "$slot/in" "$job"
  remove "$slot"
}

# Runs a job in the worker of this lane.
serve_job() {
  if [ -z "$child" ]; then
    if ! make_slot; then
      say "unable no-features"
      exit 1
    fi
  else
    echo "$name" >"$slot/job"
  fi
  move_inputs "$job" "$slot/in"
  : >"$pipes/said"
  [ -n "$child" ] || start_worker
  read_streams
  IFS=- read -r a b c d e </proc/sys/kernel/random/uuid
  word=$a$b$c$d$e
  look_at_clock
  say "started $name $time"
  printf 'job\n%s\n' "$word" >&3
  while :; do
    interrupted=
    read -r answer <&4 && break
    answer=
    [ -n "$interrupted" ] || break
  done
  case $answer in
    "$word"???1)
      code=${answer#"$word"}
      code=${code%?}
      end_streams
      if take_results && move_inputs "$slot/in" "$job"; then
        say_end
        return
      fi
      end_worker
      ;;
    "$word"???0)
      end_worker
      end_streams
      code=${answer#"$word"}
      code=${code%?}
      ;;
    *)
      end_worker
      # If it had taken the job, the streams end by themselves. If not, nothing ever opened them.
      sleep 1
      kill "$reader" "$other" 2>/dev/null
      end_streams
      head -c 65536 "$pipes/said" >>"$job/stderr"
      ;;
  esac
  leave_slot
  say_end
}

# lane NUMBER: takes one job after another that no other lane has taken.
lane() {
  lane=$1
  workers=0
  pipes=$local
  [ "$lane" = 1 ] || pipes=$local/lane-$lane
  streams=$pipes
  # All that a worker sees of them.
  [ "$kind" != worker ] || streams=$pipes/streams
  [ "$streams" = "$local" ] || mkdir -p "$streams"
  mkfifo "$streams/stdout" "$streams/stderr" "$pipes/commands" "$pipes/answers"
  number=0
  for name in $names; do
    number=$((number + 1))
    [ -z "$cancelled" ] || break
    first "$local/taken-$number" || continue
    job=$run/$name
    if [ "$kind" = worker ]; then serve_job; else run_job; fi
  done
  if [ -n "$child" ]; then
    end_worker
    remove "$slot"
  fi
}

# Slurm has begun this task again: jobs that have not ended by themselves begin again.
begin_again() {
  for old in "$chunk/slots/$task".*; do
    if read -r name 2>/dev/null <"$old/job"; then
      move_inputs "$old/in" "$run/$name"
      remove "$old"
    fi
  done
  left=
  for name in $names; do
    if ! grep "^ended $name " "$log" | grep -qv ' stopped'; then
      remove "$run/$name/out"
      [ "$kind" = worker ] || mkdir -m 755 "$run/$name/out"
      left="$left $name"
    fi
  done
  names=$left
}
if [ "$life" -gt 0 ]; then
  begin_again
fi

trap : PIPE
if [ "$at_once" = 1 ]; then
  lane 1
else
  number=0
  while [ "$number" -lt "$at_once" ]; do
    number=$((number + 1))
    (
      lanes=
      trap stop TERM INT
      trap : PIPE
      lane "$number"
    ) &
    lanes="$lanes $!"
  done
  for each in $lanes; do
    while :; do
      interrupted=
      wait "$each"
      [ -n "$interrupted" ] || break
    done
  done
fi
exit 0
