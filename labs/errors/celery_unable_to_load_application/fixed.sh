# region fix
celery -A mysite report
# endregion fix
