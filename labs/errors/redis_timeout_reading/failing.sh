source ./own_server.sh
REDIS_URL=redis://localhost:$PORT/0 python wait.py
