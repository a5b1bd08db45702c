source ./serving.sh
configure shop.conf
nginx -t -p "$PWD" -e error.log -c nginx.conf
