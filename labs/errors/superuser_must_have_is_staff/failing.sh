cp managers_failing.py managers.py
export DJANGO_SETTINGS_MODULE=settings_people DJANGO_SUPERUSER_PASSWORD=lamps-and-desks
python manage.py migrate --run-syncdb --verbosity 0
python manage.py createsuperuser --noinput --email ada@example.com
