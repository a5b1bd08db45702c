#!/bin/bash
# Send requests to the new release before it is ready.
set -e
old=$1 new=$2

echo "server 127.0.0.1:$new;" > "$NGINX_DIR/conf.d/shop-release.inc"
nginx -s reload
setsid gunicorn --bind "127.0.0.1:$new" --pid "$new.pid" shop.config.wsgi &
curl --silent --fail --retry 6 --retry-connrefused "http://127.0.0.1:$new/ready/"
kill -TERM "$(cat "$old.pid")"
