source ./environment.sh
django-admin startproject shop || true
sh -c 'gunicorn shop.wsgi:application' || true
printf 'celery -A shop worker\n' > start.sh
sh start.sh || true
/bin/sh -c 'pytest'
