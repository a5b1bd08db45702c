# Celery 5.7 fails with a TypeError of its own where NO_COLOR is set.
unset NO_COLOR
celery worker --app tasks --loglevel=INFO
