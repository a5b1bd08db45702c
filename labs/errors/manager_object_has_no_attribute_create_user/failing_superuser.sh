export DJANGO_SETTINGS_MODULE=settings_failing
python manage.py migrate --verbosity 0
DJANGO_SUPERUSER_PASSWORD=orrery-77 python manage.py createsuperuser --noinput --email ada@example.com
