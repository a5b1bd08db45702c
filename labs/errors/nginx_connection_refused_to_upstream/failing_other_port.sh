source ./serving.sh
other_port=$(free_port)
gunicorn --bind "127.0.0.1:$other_port" app:application 2> gunicorn.log &
wait_for "$other_port"
start_nginx shop.conf
curl --silent --output page.html "http://127.0.0.1:$port/"
error_log
