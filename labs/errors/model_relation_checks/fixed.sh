cp events/models_fixed.py events/models.py
DJANGO_SETTINGS_MODULE=settings_events python manage.py check
