export DJANGO_SETTINGS_MODULE=settings_fixed
python manage.py check
# region find
python manage.py findstatic style.css
# endregion find
