# What both programs need: a free port, and a way to ask and to end the server.
port=$(python -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
exec 3>&1 > server.log 2>&1
ask() {
  python ask.py "$port" >&3
  kill $! && wait $! || true
  { grep -a TypeError server.log || true; } | tail -n 1 >&3
}
