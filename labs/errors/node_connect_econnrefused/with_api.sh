# Starts the API on a free port, and calls it 8000 in what is printed.
# shellcheck shell=bash
timeout 30 python serve.py > port &
SERVER=$!
trap 'kill $SERVER 2> /dev/null || true' EXIT
until [ -s port ]; do sleep 0.1; done
sed -i "s/:8000/:$(cat port)/" ./*.mjs
exec > >(sed -u "s/$(cat port)/8000/g") 2>&1
