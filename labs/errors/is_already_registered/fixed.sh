cp admin_fixed.py shop/admin.py
python manage.py check
