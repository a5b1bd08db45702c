cp models_fixed.py shop/models.py
python manage.py makemigrations shop
python manage.py migrate --verbosity 0
