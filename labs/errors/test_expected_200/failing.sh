python manage.py test shop
