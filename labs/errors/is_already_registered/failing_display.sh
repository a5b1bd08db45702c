cp admin_display.py shop/admin.py
python manage.py check
