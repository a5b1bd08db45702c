DJANGO_SETTINGS_MODULE=settings_failing python manage.py runserver --noreload 127.0.0.1:0
