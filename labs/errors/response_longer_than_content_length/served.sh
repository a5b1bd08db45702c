# Starts uvicorn with the application of a module on a free port, and asks it once.
# shellcheck shell=bash
port=$(python -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
trap 'kill $(jobs -p) 2> kill.log || true; wait' EXIT
ask() {
  uvicorn "$1:application" --lifespan off --port "$port" > server.log 2>&1 &
  for _ in $(seq 200); do (: > "/dev/tcp/127.0.0.1/$port") 2> wait.log && break || sleep 0.05; done
  curl --silent "http://127.0.0.1:$port/" || true
}
until_logged() { for _ in $(seq 100); do grep "$1" server.log && return || sleep 0.05; done; }
