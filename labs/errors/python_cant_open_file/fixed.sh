# region fix
cd shop
python manage.py runserver
# endregion fix
