nginx -p "$PWD" -e error.log -g "pid nginx.pid;" -t -c once.conf 2>&1 | tail -n 1 | sed "s#$PWD/#/etc/nginx/#"
