# A free port for Gunicorn, which is stopped at the end.
port=$(python -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
wait_for() { for _ in $(seq 100); do (: > "/dev/tcp/127.0.0.1/$1") 2> wait.log && return || sleep 0.05; done; }
trap 'kill $(jobs -p) 2> kill.log || true; wait' EXIT
