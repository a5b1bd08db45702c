DJANGO_SETTINGS_MODULE=settings_missing python -c "import django; django.setup(); import rest_framework.views"
