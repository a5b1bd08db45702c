"""Prints the settings as a place has them: `python show.py [tests]`, as JSON."""

import json
import sys

from django.conf import settings
from django.test.utils import setup_test_environment

NAMES = [
    "DEBUG",
    "EMAIL_BACKEND",
    "SECURE_PROXY_SSL_HEADER",
    "SECURE_SSL_REDIRECT",
    "SECURE_HSTS_SECONDS",
    "SESSION_COOKIE_SECURE",
    "CSRF_COOKIE_SECURE",
]

if __name__ == "__main__":
    shown = {name: getattr(settings, name) for name in NAMES}  # Loads them all.
    if "tests" in sys.argv:
        # Django's own: what every test runner does before the first test.
        setup_test_environment(debug=False)
        shown |= {"DEBUG": settings.DEBUG}
    print(json.dumps(shown))
