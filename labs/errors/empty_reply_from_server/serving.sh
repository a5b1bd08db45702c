# Starts server.py in the manner of $1 on a free port.
port=$(python -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
trap 'kill $(jobs -p) 2> kill.log || true; wait' EXIT
serve() {
  python server.py "$port" "$1" &
  for _ in $(seq 100); do (: > "/dev/tcp/127.0.0.1/$port") 2> wait.log && return || sleep 0.05; done
}
