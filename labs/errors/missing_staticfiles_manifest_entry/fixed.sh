export DJANGO_SETTINGS_MODULE=settings_live
# region collect
python manage.py collectstatic --noinput
# endregion collect
python page.py
