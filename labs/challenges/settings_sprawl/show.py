"""Prints the settings as a place has them: `python show.py [tests]`, as JSON."""

import json
import sys

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
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


def lacking() -> list[str]:
    """Name the settings that the site reads and that this place does not have."""
    needed = {
        "SECRET_KEY": lambda: settings.SECRET_KEY,
        "ENGINE": lambda: settings.DATABASES["default"]["ENGINE"],
        "NAME": lambda: settings.DATABASES["default"]["NAME"],
        "MAIL_URL": lambda: settings.MAIL_URL,
        "PAYMENTS_KEY": lambda: settings.PAYMENTS_KEY,
        "PAYMENTS_URL": lambda: settings.PAYMENTS_URL,
    }
    missing = []
    for name, read in needed.items():
        try:
            read()
        except (AttributeError, KeyError, ImproperlyConfigured):
            missing.append(name)
    return missing


if __name__ == "__main__":
    if "tests" in sys.argv:
        # Django's own: what every test runner does before the first test.
        setup_test_environment(debug=False)
    shown = {name: getattr(settings, name) for name in NAMES}
    print(json.dumps({"shown": shown, "lacking": lacking()}))
