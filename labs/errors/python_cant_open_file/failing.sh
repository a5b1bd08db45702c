# region fix
python manage.py runserver
# endregion fix
