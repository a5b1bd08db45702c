cp urls_view.py config/urls.py
python manage.py check
