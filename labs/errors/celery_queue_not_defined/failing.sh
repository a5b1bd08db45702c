timeout 30 celery -A tasks worker --pool=solo -Q high 2>&1 | tail -n 6
