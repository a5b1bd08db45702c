# What both programs need: a free port, and a server that ends when it was asked once.
port=$(python -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
uvicorn main:app --port "$port" > server.log 2>&1 &
python ask.py "$port" "$@"
kill $! && wait $! || true
grep -E "WARNING|GET" server.log | sed -E 's/127.0.0.1:[0-9]+/127.0.0.1:<port>/'
