celery -A shop worker || true
cd mysite
celery -A mysite worker
