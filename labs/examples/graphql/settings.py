"""Django with a database in memory, for a feed of posts."""

import os

SECRET_KEY = os.environ.get("SECRET_KEY", "for-these-examples-only")
INSTALLED_APPS = ["feed"]
ROOT_URLCONF = "urls"
USE_TZ = True
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}
