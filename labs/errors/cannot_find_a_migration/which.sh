# region which
python manage.py showmigrations shop
# endregion which
