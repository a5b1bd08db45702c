echo 'events {}' > nginx.conf
trap 'nginx -p "$PWD" -e error.log -g "pid nginx.pid;" -c nginx.conf -s quit' EXIT
nginx -p "$PWD" -e error.log -g "pid nginx.pid;" -c nginx.conf
until [ -s nginx.pid ]; do sleep 0.05; done
nginx -p "$PWD" -e error.log -g "pid nginx.pid;" -c nginx.conf -s reload
echo reloaded
