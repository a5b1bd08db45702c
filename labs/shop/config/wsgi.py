"""The WSGI entry point: `gunicorn shop.config.wsgi`."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "shop.config.settings.production")

application = get_wsgi_application()
