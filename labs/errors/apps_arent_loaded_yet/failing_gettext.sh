DJANGO_SETTINGS_MODULE=config.settings python -c "
import django
from django.conf import settings
settings.INSTALLED_APPS.append('words_failing')
django.setup()"
