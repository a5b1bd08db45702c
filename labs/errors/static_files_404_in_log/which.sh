# region which
python manage.py findstatic shop/style.css
python manage.py shell -v 0 -c "from django.conf import settings; print(settings.DEBUG, settings.STATIC_URL)"
# endregion which
