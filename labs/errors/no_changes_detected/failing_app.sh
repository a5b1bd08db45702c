python manage.py makemigrations shop
