# region fix
rm -f celerybeat.pid
exec celery -A tasks beat --pidfile=celerybeat.pid --loglevel=INFO
# endregion fix
