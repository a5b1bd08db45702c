# region fix
python manage.py makemigrations --merge --noinput
python manage.py migrate --verbosity 0
# endregion fix
python manage.py showmigrations shop
