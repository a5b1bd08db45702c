cp 0002_failing.py shop/migrations/0002_fill_stock.py
python manage.py migrate --verbosity 0
# region back
python manage.py migrate shop 0001
# endregion back
