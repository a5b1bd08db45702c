source ./serving.sh
gunicorn --pid gunicorn.pid --bind "127.0.0.1:$port" streaming:application 2> gunicorn.log &
wait_for "$port"
python limit.py "$(cat gunicorn.pid)" &
curl --silent --show-error "http://127.0.0.1:$port/" || true
sleep 0.3
grep -v "Starting\|Listening\|Using" gunicorn.log
