source ./serving.sh
gunicorn --pid gunicorn.pid --bind "127.0.0.1:$app_port" app:application 2> gunicorn.log &
wait_for "$app_port"
start_nginx shop.conf
curl --silent --output page.html "http://127.0.0.1:$port/" &
sleep 0.5
# As the kernel does when memory runs out.
pkill -KILL -P "$(cat gunicorn.pid)"
wait %3
error_log
sleep 0.5
grep -E "CRITICAL|ERROR" gunicorn.log
