DJANGO_SETTINGS_MODULE=settings_policy python manage.py check --deploy
