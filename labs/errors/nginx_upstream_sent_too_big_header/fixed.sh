source ./serving.sh
gunicorn --bind "127.0.0.1:$app_port" app:application 2> gunicorn.log &
wait_for "$app_port"
start_nginx larger.conf
curl --silent "http://127.0.0.1:$port/"
