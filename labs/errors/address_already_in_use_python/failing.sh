source ./port.sh
python -m http.server "$PORT" --bind 127.0.0.1 || true
sleep 0.2
