"""The smallest settings with which the shop's suite runs."""

import os

SECRET_KEY = os.environ.get("SECRET_KEY", "only-for-tests")
INSTALLED_APPS = ["django.contrib.contenttypes", "django.contrib.auth", "orders"]
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
USE_TZ = True
DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": os.environ["PGDATABASE"],
    }
}
# region hasher
# The default, PBKDF2, is slow on purpose: 1,000,000 rounds for each password.
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
# endregion hasher
