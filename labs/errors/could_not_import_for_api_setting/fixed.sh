DJANGO_SETTINGS_MODULE=settings_fixed python -c "import django; django.setup(); import rest_framework.views"
