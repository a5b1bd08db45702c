cp events/models_failing.py events/models.py
DJANGO_SETTINGS_MODULE=settings_events python manage.py check
