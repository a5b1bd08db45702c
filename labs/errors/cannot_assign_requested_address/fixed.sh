port=$(python -c 'import socket; s = socket.create_server(("", 0)); print(s.getsockname()[1])')
run-until 'Listening at' server.log gunicorn --bind "0.0.0.0:$port" web:app
grep -o 'Listening at: http://0.0.0.0' server.log
