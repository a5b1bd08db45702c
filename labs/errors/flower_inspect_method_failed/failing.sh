export BROKER=$REDIS_URL
port=$(python -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
run-until 'method conf failed' flower.log celery -A tasks flower --address=127.0.0.1 --port="$port"
grep "method .* failed" flower.log | sort
