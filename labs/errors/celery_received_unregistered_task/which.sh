source ./worker.sh --pool=solo
# region which
celery -A tasks inspect registered
# endregion which
