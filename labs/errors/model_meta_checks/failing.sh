cp boards/models_failing.py boards/models.py
DJANGO_SETTINGS_MODULE=settings_boards python manage.py check
