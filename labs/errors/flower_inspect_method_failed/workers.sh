# `start NAME …` starts a worker with these options; all are stopped at the end.
# shellcheck shell=bash
stop_workers() {
  for file in *.pid; do
    while kill -s QUIT "$(cat "$file" 2> /dev/null)" 2> /dev/null; do sleep 0.1; done
  done
}
trap stop_workers EXIT

start() {
  local log=$1
  shift
  (timeout -k 5 40 python -m celery -A tasks worker --pool=solo --loglevel=INFO \
    --pidfile "$log.pid" "$@" > "$log.log" 2>&1 &)
  for _ in $(seq 150); do
    if grep -q "ready\." "$log.log" 2> /dev/null; then return; fi
    sleep 0.1
  done
}
