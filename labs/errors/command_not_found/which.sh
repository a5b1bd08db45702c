source ./environment.sh
# region which
ls .venv/bin/django-admin
# endregion which
