DJANGO_SETTINGS_MODULE=settings_bare python manage.py check --deploy
