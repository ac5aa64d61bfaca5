#!/bin/sh
# Stands before an engine on PATH: notes each call of it, its arguments separated by NUL, then becomes the engine.
printf '%s\0' "$@" >"$HITHER_BENCH_CALLS/$(date +%s%N).$$"
exec "$HITHER_BENCH_ENGINE" "$@"
