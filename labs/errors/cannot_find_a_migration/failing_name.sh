python manage.py makemigrations shop --name add-stock
