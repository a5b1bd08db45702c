"""The entry point of the dead end."""

import os

from django.core.wsgi import get_wsgi_application

os.environ["DJANGO_SETTINGS_MODULE"] = "leaked_key.settings"
application = get_wsgi_application()
