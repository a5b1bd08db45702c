cp people/models_failing.py people/models.py
DJANGO_SETTINGS_MODULE=settings_other python manage.py check
