# region fix
python manage.py startapp shop_api
# endregion fix
ls shop_api
