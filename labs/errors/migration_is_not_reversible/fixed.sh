cp 0002_fixed.py shop/migrations/0002_fill_stock.py
python manage.py migrate --verbosity 0
python manage.py migrate shop 0001
