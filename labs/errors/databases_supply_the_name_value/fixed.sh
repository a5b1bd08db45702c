export DB_NAME=shop
DJANGO_SETTINGS_MODULE=settings_fixed python name.py
