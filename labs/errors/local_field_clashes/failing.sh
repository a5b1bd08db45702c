export DJANGO_SETTINGS_MODULE=settings_library
cp models_failing.py library/models.py
python manage.py check
