export DJANGO_SETTINGS_MODULE=settings_fixed
python manage.py check
python manage.py makemigrations --check --dry-run
