#!/bin/bash
# Do all in the right order, and do not wait for what nginx handed over.
set -e
old=$1 new=$2

# region undrained
setsid gunicorn --bind "127.0.0.1:$new" --pid "$new.pid" shop.config.wsgi &
curl --silent --fail --retry 6 --retry-connrefused \
  "http://127.0.0.1:$new/ready/"
echo "server 127.0.0.1:$new;" > "$NGINX_DIR/conf.d/shop-release.inc"
nginx -s reload
kill -TERM "$(cat "$old.pid")"
# endregion undrained
