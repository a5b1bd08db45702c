source ./serving.sh
gunicorn --timeout 1 --worker-class gthread --threads 4 --bind "127.0.0.1:$port" app:application 2> gunicorn.log &
wait_for "$port"
curl --silent --include "http://127.0.0.1:$port/reports/"
