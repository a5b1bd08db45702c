# No machine has this address: it is kept for documentation.
python -m http.server --bind 203.0.113.5 8000 2>&1 | tail -1
timeout 20 gunicorn --bind 203.0.113.5:8000 web:app 2>&1 | grep "connection to" | tail -1 | sed 's/^[^]]*\] \[[0-9]*\]/[2026-11-30 09:00:00 +0000] [2410]/' || true
timeout 20 uvicorn --host 203.0.113.5 web:application 2>&1 | grep Errno || true
nginx -p "$PWD" -e error.log -c nginx.conf || true
redis-server --bind 203.0.113.5 --port 6379 --logfile "" | grep Warning | sed 's/^.*# //' || true
