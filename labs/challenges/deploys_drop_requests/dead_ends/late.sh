#!/bin/bash
# Stop the old release, and then tell nginx.
set -e
old=$1 new=$2

setsid gunicorn --bind "127.0.0.1:$new" --pid "$new.pid" shop.config.wsgi &
curl --silent --fail --retry 6 --retry-connrefused "http://127.0.0.1:$new/ready/"
pid=$(cat "$old.pid")
kill -TERM "$pid"
while kill -0 "$pid"; do sleep 0.2; done 2> /dev/null
echo "server 127.0.0.1:$new;" > "$NGINX_DIR/conf.d/shop-release.inc"
nginx -s reload
