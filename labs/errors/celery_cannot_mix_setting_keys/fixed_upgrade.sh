# region upgrade
celery upgrade settings celeryconfig_old.py
# endregion upgrade
cat celeryconfig_old.py
