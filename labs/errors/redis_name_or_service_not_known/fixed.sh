source ./own_server.sh
export REDIS_URL=redis://localhost:$PORT/0
python connect.py
