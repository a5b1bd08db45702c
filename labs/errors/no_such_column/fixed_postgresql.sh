python manage.py makemigrations shop
python manage.py migrate --verbosity 0
python write.py
python read.py
psql -c "SELECT colour FROM shop_product"
