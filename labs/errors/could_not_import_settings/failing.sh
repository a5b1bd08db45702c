DJANGO_SETTINGS_MODULE=shop.settings python manage.py check
