touch shop/migrations/0002_stock.py
python manage.py migrate
