DJANGO_SETTINGS_MODULE=settings_fixed python manage.py spectacular --file schema.yml
