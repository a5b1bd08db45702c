python manage.py dumpdata shop
