{ gunicorn --worker-class gevent app:application || true; } 2>&1 | grep -v '^]$'
