python manage.py migrate --verbosity 0
python manage.py restock 5
