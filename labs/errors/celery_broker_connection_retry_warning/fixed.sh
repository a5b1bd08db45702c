timeout 30 celery -A tasks_fixed worker --pool=solo > worker.log 2>&1 || true
cat worker.log | grep "transport:"
