# region command
mkdir -p run
exec celery -A tasks beat --schedule run/celerybeat-schedule --pidfile= --loglevel=INFO
# endregion command
