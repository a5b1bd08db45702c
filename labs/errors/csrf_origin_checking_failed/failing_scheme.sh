DJANGO_SETTINGS_MODULE=config.without_scheme python manage.py check
