export DJANGO_SUPERUSER_PASSWORD=lamps-and-desks
python manage.py migrate --verbosity 0
python manage.py createsuperuser --noinput --username ada --email ada@example.com
python manage.py createsuperuser --noinput --username ada --email ada@example.com
