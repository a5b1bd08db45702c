echo 'events {}' > nginx.conf
touch nginx.pid
nginx -p "$PWD" -e error.log -g "pid nginx.pid;" -c nginx.conf -s reload 2>&1 | sed "s#$PWD/#/run/#"
