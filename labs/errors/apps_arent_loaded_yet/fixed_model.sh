DJANGO_SETTINGS_MODULE=config.settings python -c "
import django
from django.conf import settings
settings.INSTALLED_APPS.append('report_fixed')
django.setup()"
