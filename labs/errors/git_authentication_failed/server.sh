# Starts the server, and calls its address by the usual name in what is printed.
# shellcheck shell=bash
timeout 30 python asks.py > port &
SERVER=$!
trap 'kill $SERVER' EXIT
until [ -s port ]; do sleep 0.1; done
HOST=127.0.0.1:$(cat port)
exec > >(sed -u "s/$HOST/git.example.com/g") 2>&1
