python manage.py migrate -v 0
# region fix
python manage.py loaddata products --ignorenonexistent
# endregion fix
