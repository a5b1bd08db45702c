python manage.py migrate -v 0
python manage.py loaddata orders
