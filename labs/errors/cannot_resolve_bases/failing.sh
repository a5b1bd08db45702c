cp 0002_failing.py shop/migrations/0002_lamp.py
python manage.py migrate
