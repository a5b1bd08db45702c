export DJANGO_SETTINGS_MODULE=settings_accounts
# region fix
python manage.py makemigrations accounts
python manage.py migrate
# endregion fix
