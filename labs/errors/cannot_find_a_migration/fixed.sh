# region fix
python manage.py migrate shop 0001
# endregion fix
