# region command
celery worker -A tasks --loglevel=INFO
# endregion command
