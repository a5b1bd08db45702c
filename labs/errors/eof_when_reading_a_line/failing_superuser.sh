python manage.py migrate --verbosity 0
python manage.py createsuperuser < /dev/null || true
python manage.py createsuperuser --noinput
