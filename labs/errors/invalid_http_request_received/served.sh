# Starts a server on a free port, which it stops at the end; its log is server.log.
# shellcheck shell=bash
port=$(python -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
trap 'kill $(jobs -p) 2> kill.log || true; wait' EXIT
serve() {
  "$@" > server.log 2>&1 &
  for _ in $(seq 200); do (: > "/dev/tcp/127.0.0.1/$port") 2> wait.log && return || sleep 0.05; done
}
until_logged() { for _ in $(seq 100); do grep "$1" server.log && return || sleep 0.05; done; }
