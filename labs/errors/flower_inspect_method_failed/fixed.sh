export BROKER=$REDIS_URL
source ./workers.sh
start one
port=$(python -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
run-until 'command conf took' flower.log celery -A tasks flower --debug --address=127.0.0.1 --port="$port"
sed -n 's/ took.*//; /Inspect command/p' flower.log | sort
