python manage.py migrate --verbosity 0
python manage.py restok 5
