timeout 30 celery -A tasks_fixed worker --pool=solo -Q high > worker.log 2>&1 || true
grep -o "\.> high" worker.log
