# region command
celery -A tasks worker --loglevel=INFO
# endregion command
