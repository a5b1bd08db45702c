source ./port.sh
python serve.py "$PORT" || true
sleep 0.2
