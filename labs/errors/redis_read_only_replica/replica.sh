# Redis as a replica of a server that nobody runs.
# shellcheck shell=bash
source ./own_server.sh
export REDIS_URL=redis://localhost:$PORT/0
