cat settings_sites.py > changed.py
echo 'SITE_ID = "1"' >> changed.py
DJANGO_SETTINGS_MODULE=changed python manage.py check
