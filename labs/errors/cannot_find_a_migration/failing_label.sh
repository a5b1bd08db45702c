python manage.py makemigrations --empty
