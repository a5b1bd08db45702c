export DJANGO_SETTINGS_MODULE=settings_sites
python manage.py migrate --verbosity 0
python manage.py shell -v 0 -c "from django.contrib.sites.models import Site; Site.objects.update(id=2, domain='shop.example.com', name='Shop')"
# region which
python manage.py shell -v 0 -c "from django.contrib.sites.models import Site; print(Site.objects.values())"
# endregion which
