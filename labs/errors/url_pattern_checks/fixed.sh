cp urls_fixed.py config/urls.py
python manage.py check
