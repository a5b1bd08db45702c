# Starts a worker of tasks.py in the background, ready when this returns; stopped at
# the end. Its log is worker.log. `until_logged TEXT` waits for a line of it.
# shellcheck shell=bash
until_logged() {
  for _ in $(seq 200); do
    if grep -q "$1" worker.log; then return; fi
    sleep 0.1
  done
  cat worker.log
}

# SIGQUIT: a cold shutdown, which does not wait for running tasks.
stop_worker() {
  while kill -s QUIT "$(cat worker.pid 2> /dev/null)" 2> /dev/null; do sleep 0.1; done
}

(timeout -k 5 40 python -m celery -A tasks worker --loglevel=INFO --pidfile worker.pid \
  --without-gossip --without-mingle "$@" > worker.log 2>&1 &)
trap stop_worker EXIT
until_logged "ready\."
