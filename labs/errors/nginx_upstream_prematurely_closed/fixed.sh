source ./serving.sh
gunicorn --timeout 2 --bind "127.0.0.1:$app_port" healthy:application 2> gunicorn.log &
wait_for "$app_port"
start_nginx shop.conf
curl --silent --include "http://127.0.0.1:$port/"
