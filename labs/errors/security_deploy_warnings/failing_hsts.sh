DJANGO_SETTINGS_MODULE=settings_hsts python manage.py check --deploy
