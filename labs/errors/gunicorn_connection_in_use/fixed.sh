source ./serving.sh
gunicorn --pid gunicorn.pid --bind "127.0.0.1:$port" app:application 2> first.log &
wait_for "$port"
kill "$(cat gunicorn.pid)"
wait %1
run-until "Listening at" gunicorn.log gunicorn --bind "127.0.0.1:$port" app:application
grep Listening gunicorn.log
