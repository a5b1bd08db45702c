source ./serving.sh
mkdir run
gunicorn --bind "unix:$PWD/run/shop.sock" app:application 2> gunicorn.log &
until [ -S run/shop.sock ]; do sleep 0.05; done
start_nginx shop.conf
curl --silent --output page.html "http://127.0.0.1:$port/"
error_log
