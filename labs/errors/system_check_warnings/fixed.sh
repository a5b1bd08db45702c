rm -r shop/templatetags
DJANGO_SETTINGS_MODULE=settings_fixed python manage.py check
