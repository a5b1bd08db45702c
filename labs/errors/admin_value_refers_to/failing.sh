export DJANGO_SETTINGS_MODULE=settings_admin
cp admin_failing.py shop/admin.py
python manage.py check
