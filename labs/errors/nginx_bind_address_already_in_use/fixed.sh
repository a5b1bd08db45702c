source ./serving.sh
python -m http.server --bind 127.0.0.1 "$port" > other.log 2>&1 &
wait_for "$port"
kill %1
wait %1 || true
start_nginx shop.conf
curl --silent --include "http://127.0.0.1:$port/"
