# Starts a worker of tasks.py; stopped at the end. `until_logged TEXT` waits for a line of worker.log.
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
  kill "$PROXY" 2> /dev/null || true
}

timeout 50 python proxy.py > proxy.log 2>&1 &
PROXY=$!
until [ -s port ]; do sleep 0.05; done
BROKER_URL=$(echo "$BROKER_URL" | sed -E "s#(127\.0\.0\.1|localhost):[0-9]+#127.0.0.1:$(cat port)#")
export BROKER_URL
python -m celery -A tasks purge -f > purge.log
python -c "from tasks import export; export.delay()"
if [ "$1" = --pool=solo ]; then
  (timeout -k 5 40 python solo.py > worker.log 2>&1 &)
else
  (timeout -k 5 40 python -m celery -A tasks worker --loglevel=INFO --pidfile worker.pid \
    --without-gossip --without-mingle "$@" > worker.log 2>&1 &)
fi
trap stop_worker EXIT
until_logged "ready\."
