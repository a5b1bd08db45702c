source ./serving.sh
gunicorn --bind "127.0.0.1:$app_port" app:application 2> gunicorn.log &
wait_for "$app_port"
start_nginx shop.conf
curl --silent --output page.html --write-out '%{http_code}\n' "http://127.0.0.1:$port/"
error_log
