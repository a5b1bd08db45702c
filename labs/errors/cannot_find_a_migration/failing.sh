# region migrate
python manage.py migrate shop 0007
# endregion migrate
