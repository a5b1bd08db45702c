python manage.py makemigrations store
