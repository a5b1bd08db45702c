export BROKER=$REDIS_URL
# region which
celery -A tasks inspect ping
# endregion which
