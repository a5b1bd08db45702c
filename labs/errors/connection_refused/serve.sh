# Serves a folder with orders/ on $PORT until the script ends.
# shellcheck shell=bash
mkdir -p orders
timeout 30 python -m http.server "$PORT" --bind 127.0.0.1 > server.log 2>&1 &
SERVER=$!
trap 'kill $SERVER' EXIT
until curl --silent --output /dev/null "http://127.0.0.1:$PORT/"; do sleep 0.1; done
