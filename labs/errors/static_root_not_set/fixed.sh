DJANGO_SETTINGS_MODULE=settings_fixed python manage.py collectstatic --noinput
