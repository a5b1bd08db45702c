export DJANGO_SETTINGS_MODULE=settings_library
cp models_fixed.py library/models.py
python manage.py check
