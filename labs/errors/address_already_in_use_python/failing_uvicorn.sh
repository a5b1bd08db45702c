source ./port.sh
uvicorn app:app --port "$PORT" || true
sleep 0.2
