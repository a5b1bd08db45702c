source ./serving.sh
mkdir run
gunicorn --bind "unix:$PWD/run/gunicorn.sock" app:application 2> gunicorn.log &
until [ -S run/gunicorn.sock ]; do sleep 0.05; done
start_nginx shop.conf
curl --silent --include "http://127.0.0.1:$port/"
