export BROKER=$REDIS_URL
export FLOWER_UNAUTHENTICATED_API=true
port=$(python -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
timeout 20 celery -A tasks flower --address=127.0.0.1 --port="$port" > flower.log 2>&1 &
echo $! > flower.pid
until curl --silent --output page.html "http://127.0.0.1:$port/worker/celery@web1"; do sleep 0.1; done
sleep 0.2
kill "$(cat flower.pid)"
grep "Unknown" flower.log
