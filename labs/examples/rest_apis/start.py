"""Makes the API ready for the scripts of this folder."""

import logging
import os

import django
import httpx
from django.core.management import call_command
from django.core.wsgi import get_wsgi_application


def start() -> None:
    """Load the settings and make the tables."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "settings")
    django.setup()
    logging.disable(logging.WARNING)
    call_command("migrate", run_syncdb=True, verbosity=0)


def transport() -> httpx.WSGITransport:
    """Give an httpx transport that calls the API without a network."""
    return httpx.WSGITransport(app=get_wsgi_application())


def client() -> httpx.Client:
    """Give a client of the API, which runs in this process."""
    return httpx.Client(transport=transport(), base_url="http://shop.test")
