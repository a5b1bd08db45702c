export DJANGO_SETTINGS_MODULE=settings_fixed
python manage.py migrate stock --verbosity 0
python manage.py migrate reviews 0001 --verbosity 0
python manage.py migrate
