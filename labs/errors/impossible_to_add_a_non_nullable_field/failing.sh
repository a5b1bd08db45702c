echo 2 | python manage.py makemigrations shop || true
