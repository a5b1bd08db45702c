# region fix
python manage.py migrate
# endregion fix
python manage.py migrate --check
