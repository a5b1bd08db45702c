source ./serving.sh
source ./ten_requests.sh
gunicorn --backlog 2 --bind "unix:$PWD/run/gunicorn.sock" app:application 2> gunicorn.log &
until_ready
start_nginx shop.conf
ten_requests
error_log | tail -n 1
