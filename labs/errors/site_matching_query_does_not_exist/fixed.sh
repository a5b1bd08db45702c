cat settings_sites.py > changed.py
echo 'SITE_ID = 1' >> changed.py
export DJANGO_SETTINGS_MODULE=changed
python manage.py migrate --verbosity 0
python manage.py shell -v 0 -c "from django.contrib.sites.models import Site; print(Site.objects.get_current())"
