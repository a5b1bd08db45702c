python manage.py migrate --verbosity 0
export DJANGO_SETTINGS_MODULE=settings_custom
# region which
python manage.py showmigrations accounts shop
# endregion which
