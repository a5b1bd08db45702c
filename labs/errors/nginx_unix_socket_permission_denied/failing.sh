source ./serving.sh
mkdir run
gunicorn --bind "unix:$PWD/run/gunicorn.sock" app:application 2> gunicorn.log &
until [ -S run/gunicorn.sock ]; do sleep 0.05; done
# As a home folder is: its owner alone may enter, and nginx's worker may not.
chmod 700 run
start_nginx shop.conf
curl --silent --output page.html "http://127.0.0.1:$port/"
error_log
