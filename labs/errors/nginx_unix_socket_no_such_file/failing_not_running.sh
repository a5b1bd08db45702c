source ./serving.sh
start_nginx shop.conf
curl --silent --output page.html "http://127.0.0.1:$port/"
error_log
