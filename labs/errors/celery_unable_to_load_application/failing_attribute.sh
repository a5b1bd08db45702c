mkdir empty
touch empty/__init__.py
celery -A empty report
