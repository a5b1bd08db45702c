port=$(python -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
run-until 'Uvicorn running' server.log uvicorn shop.main:app --port "$port"
grep -o "Application startup complete\|Uvicorn running" server.log | tail -n 1
