python manage.py migrate --verbosity 0
# region fix
export DJANGO_SUPERUSER_USERNAME=ada
export DJANGO_SUPERUSER_EMAIL=ada@example.com
export DJANGO_SUPERUSER_PASSWORD=change-me
python manage.py createsuperuser --noinput
# endregion fix
