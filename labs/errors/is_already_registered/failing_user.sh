cp admin_user.py shop/admin.py
python manage.py check
