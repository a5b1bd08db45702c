cp boards/models_fixed.py boards/models.py
DJANGO_SETTINGS_MODULE=settings_boards python manage.py check
