cp first_failing.py crew/migrations/0001_initial.py
DJANGO_SETTINGS_MODULE=settings_two python manage.py migrate
