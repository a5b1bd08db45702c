source ./own_server.sh
stop_server
start_server
export REDIS_URL=redis://localhost:$PORT/0
python connect.py
redis-cli ping
python -c "from tasks import send_receipt; send_receipt.delay(7)"
