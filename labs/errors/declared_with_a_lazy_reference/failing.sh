# The first migration ran while the app was installed.
export DJANGO_SETTINGS_MODULE=settings_failing
python manage.py migrate reviews 0001 --fake
python manage.py migrate
