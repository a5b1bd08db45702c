source ./serving.sh
gunicorn --timeout 1 --bind "127.0.0.1:$app_port" app:application 2> gunicorn.log &
wait_for "$app_port"
start_nginx shop.conf
curl --silent --output page.html "http://127.0.0.1:$port/"
sleep 0.5
error_log
grep -E "CRITICAL|ERROR" gunicorn.log
