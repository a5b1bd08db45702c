cp 0002_fixed.py shop/migrations/0002_lamp.py
python manage.py migrate --verbosity 0
