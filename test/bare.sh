#!/usr/bin/env bash
# What README promises of a machine with Node and Python alone: `npm ci && npm test` in a new clone. The work tree is copied as
# Git sees it, into a directory whose name has a blank. There is nothing in the environment but an empty home, and on PATH
# nothing but npm, Node, a Python without numpy and what every Unix has. Root, who can do more than others, becomes nobody;
# time zone, locale and umask are not what tests tend to be written under.
set -euo pipefail
cd "$(dirname "$0")/.."

PROGRAMS=(sh bash env cat chmod cp date dd dirname echo expr find grep head id kill ln ls mkdir mkfifo mktemp mv ps pwd readlink
  rm rmdir sed sleep sort stat tail tee touch tr true truncate uname wc)

die() { printf 'bare.sh: %s\n' "$*" >&2; exit 1; }

become=()
if ((EUID == 0)); then become=(setpriv --reuid nobody --regid nogroup --clear-groups); fi

# python_without_numpy - the first on PATH that the user may run; of a shim what it stands for
python_without_numpy() {
  local python lacks='import importlib.util as known, sys; sys.exit(known.find_spec("numpy") is not None)'
  while read -r python; do
    python=$("$python" -c 'import sys; print(sys.executable)')
    if "${become[@]}" env "$python" -c "$lacks" 2>/dev/null; then echo "$python" && return; fi
  done < <(type -aP python3)
  die 'there is no python3 without numpy on PATH: put one before the others (python3 -m venv DIRECTORY)'
}

place=$(mktemp -d "${TMPDIR:-/tmp}/a bare machine.XXXXXX")
trap 'rm -rf "$place"' EXIT
mkdir -p "$place"/{bin,home,tmp,clone/.git}
for program in "${PROGRAMS[@]}" node npm; do
  path=$(type -P "$program") || die "there is no $program on PATH"
  ln -s "$path" "$place/bin/$program"
done
ln -s "$(python_without_numpy)" "$place/bin/python3"
git ls-files -z --cached --others --exclude-standard --deduplicate |
  tar --create --null --ignore-failed-read --files-from - | tar --extract --directory "$place/clone"

if ((EUID == 0)); then
  chmod 755 "$place"
  chown -R nobody "$place"/{home,tmp,clone}
fi

cd "$place/clone"
umask 077
"${become[@]}" env -i PATH="$place/bin" HOME="$place/home" TMPDIR="$place/tmp" LC_ALL=C TZ='<+0545>-5:45' NO_COLOR=1 \
  sh -c 'npm ci && npm test' 2>&1 | tee "$place/log"

! grep -i '^npm warn' "$place/log" || die 'npm ci warns of something'
awk '$1 == "Tests" { most = $2 > $5 } END { exit !most }' "$place/log" ||
  die 'more tests were skipped than ran, though most need nothing but Node and Python'
