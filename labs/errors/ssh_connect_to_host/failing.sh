port=$(python -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
ssh -p "$port" ada@127.0.0.1 true 2>&1 | sed "s/port $port/port 22/; s/127.0.0.1/203.0.113.5/" | tr -d '\r'
