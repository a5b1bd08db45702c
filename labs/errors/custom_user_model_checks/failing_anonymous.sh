cp people/models_username.py people/models.py
DJANGO_SETTINGS_MODULE=settings_people python manage.py check
