python manage.py migrate --verbosity 0
export DJANGO_SETTINGS_MODULE=settings_custom
# region fix
rm db.sqlite3
python manage.py migrate
# endregion fix
