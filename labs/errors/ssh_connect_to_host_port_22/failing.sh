port=$(python -c 'import socket; s = socket.create_server(("127.0.0.1", 0)); print(s.getsockname()[1])')
ssh -p "$port" ada@127.0.0.1 2>&1 | sed "s/port $port/port 22/"
