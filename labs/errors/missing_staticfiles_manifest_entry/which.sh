export DJANGO_SETTINGS_MODULE=settings_live
python manage.py collectstatic --noinput > collected.log
# region which
python manage.py findstatic shop/style.css
grep -o '"shop/style.css": "[^"]*"' staticfiles/staticfiles.json
# endregion which
