cp admin_failing.py shop/admin.py
python manage.py check
