cp urls_failing.py config/urls.py
python manage.py check
