source ./serving.sh
gunicorn --bind "127.0.0.1:$port" app:application 2> first.log &
wait_for "$port"
gunicorn --bind "127.0.0.1:$port" app:application
