"""Django with a database in memory, for a feed of posts."""

import os

SECRET_KEY = os.environ.get("SECRET_KEY", "for-these-examples-only")
INSTALLED_APPS = ["django.contrib.auth", "django.contrib.contenttypes", "feed"]
MIDDLEWARE = [
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
]
# The session is in the cookie, signed: no table of sessions in these examples.
SESSION_ENGINE = "django.contrib.sessions.backends.signed_cookies"
ROOT_URLCONF = "urls"
USE_TZ = True
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}
