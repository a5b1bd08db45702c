DJANGO_SETTINGS_MODULE=settings_failing python manage.py check 2>&1
