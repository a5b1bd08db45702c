# nginx reads a configuration of this folder, with a certificate made for it.
openssl req -x509 -newkey rsa:2048 -nodes -days 2 -keyout shop.key -out shop.pem -subj /CN=shop.example 2> openssl.log
check() { nginx -p "$PWD" -e error.log -g "pid nginx.pid;" -t -c "$1" 2>&1 | sed "s#$PWD/#/etc/nginx/#"; }
