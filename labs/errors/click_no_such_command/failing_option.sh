celery worker --lglevel=info || true
celery worker --qqqq
