"""The ASGI entry point: `uvicorn shop.config.asgi:application`."""

import os

from django.core.asgi import get_asgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "shop.config.settings.production")

application = get_asgi_application()
