cp admin_user_fixed.py shop/admin.py
python manage.py check
