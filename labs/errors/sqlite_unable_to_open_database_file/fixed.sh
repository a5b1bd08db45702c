# region fixed
mkdir -p data
# endregion fixed
DJANGO_SETTINGS_MODULE=settings_failing python manage.py migrate --verbosity 0
ls data
