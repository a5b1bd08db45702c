python manage.py migrate --verbosity 0
python count.py
psql -c "SELECT count(*) FROM shop_product"
unset PGDATABASE
# region fix
python manage.py makemigrations shop
python manage.py migrate
# endregion fix
python count.py
