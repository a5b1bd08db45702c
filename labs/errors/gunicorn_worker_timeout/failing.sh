source ./serving.sh
python -m gunicorn --timeout 1 --bind "127.0.0.1:$port" app:application 2> gunicorn.log &
wait_for "$port"
curl --silent --output page.html --write-out "%{http_code}\n" "http://127.0.0.1:$port/reports/"
sleep 0.2
sed -n "/CRITICAL/,/SystemExit/p" gunicorn.log
