python manage.py makemigrations shop --noinput
