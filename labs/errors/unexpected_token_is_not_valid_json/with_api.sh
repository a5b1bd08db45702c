# Runs a script while the API is there.
# shellcheck shell=bash
timeout 30 python serve.py > port &
SERVER=$!
trap 'kill $SERVER' EXIT
until [ -s port ]; do sleep 0.1; done
sed -i "s/:8000/:$(cat port)/" ./*.mjs
