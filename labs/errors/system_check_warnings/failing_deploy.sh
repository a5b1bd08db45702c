mkdir static
DJANGO_SETTINGS_MODULE=settings_failing python manage.py check --deploy
