unset PGDATABASE
# region fix
python manage.py makemigrations shop
python manage.py migrate --verbosity 0
# endregion fix
python write.py
