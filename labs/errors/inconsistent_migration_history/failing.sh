python manage.py migrate --verbosity 0
# Later the project gets a user model of its own.
DJANGO_SETTINGS_MODULE=settings_custom python manage.py migrate
