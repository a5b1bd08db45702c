timeout 20 celery -A tasks beat > beat.log 2>&1 || true
grep "beat raised exception" beat.log
