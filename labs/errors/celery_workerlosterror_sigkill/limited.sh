# A worker whose children may take 150 MB.
# shellcheck shell=bash
source ./worker.sh --concurrency=1
timeout 40 python memory_limit.py "$(cat worker.pid)" &
LIMIT=$!
trap 'kill $LIMIT; stop_worker' EXIT
