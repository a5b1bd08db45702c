#!/bin/bash
# deploy.sh OLD NEW: replace the release on port OLD by one on port NEW.
old=$1 new=$2

# region deploy
set -e
release=${NGINX_DIR:-/etc/nginx}/conf.d/shop-release.inc
nginx=$(cat "${NGINX_PID:-/run/nginx.pid}")

# Start the new release beside the old one; ask it until it is ready.
setsid gunicorn --bind "127.0.0.1:$new" --pid "$new.pid" shop.config.wsgi &
curl --silent --fail --retry "${TRIES:-6}" --retry-connrefused \
  "http://127.0.0.1:$new/ready/" || { kill $!; exit 1; }

# region in-short
# Switch: the new workers of nginx send requests to the new release.
before=$(pgrep --parent "$nginx")
echo "server 127.0.0.1:$new;" > "$release"
nginx -s reload

# Drain: an old worker of nginx ends when its last request is answered.
for worker in $before; do
  timeout "${DRAIN:-60}" tail --pid="$worker" -f /dev/null || true
done

# Stop.
kill -TERM "$(cat "$old.pid")"
# endregion in-short
# endregion deploy
