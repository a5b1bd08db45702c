source ./serving.sh
python -m http.server --bind 127.0.0.1 "$port" > other.log 2>&1 &
wait_for "$port"
start_nginx shop.conf
wait %2
