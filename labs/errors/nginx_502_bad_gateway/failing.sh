source ./serving.sh
start_nginx shop.conf
curl --silent --include "http://127.0.0.1:$port/"
error_log
