export DJANGO_SETTINGS_MODULE=settings_admin
cp admin_fixed.py shop/admin.py
python manage.py check
