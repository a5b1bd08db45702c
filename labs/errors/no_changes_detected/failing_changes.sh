python manage.py migrate --verbosity 0
sed -i 's/max_length=20, blank/max_length=200, blank/' shop/models.py
python manage.py migrate
