cp admin_fixed.py shop/admin.py
DJANGO_SETTINGS_MODULE=settings_admin python manage.py check
