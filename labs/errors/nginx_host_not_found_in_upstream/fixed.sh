source ./serving.sh
start_nginx later.conf
nginx -t -p "$PWD" -e error.log -c nginx.conf
