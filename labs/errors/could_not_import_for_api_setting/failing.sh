DJANGO_SETTINGS_MODULE=settings_failing python -c "import django; django.setup(); import rest_framework.views"
