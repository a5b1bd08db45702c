timeout 30 celery -A tasks worker --pool=solo > worker.log 2>&1 || true
grep -A3 "broker_connection_retry configuration" worker.log | head -n 4
