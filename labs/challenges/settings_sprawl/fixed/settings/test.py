"""The tests: production's behaviour, with secrets that guard nothing."""

from settings.base import *  # noqa: F403 a settings module adds to its base

DEBUG = False
SECRET_KEY = "only-for-tests"  # noqa: S105 it guards nothing
ALLOWED_HOSTS = ["testserver"]
DATABASES = {
    "default": {"ENGINE": "django.db.backends.postgresql", "NAME": "shop"},
}
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
MAIL_URL = "smtp://localhost"
PAYMENTS_KEY = "only-for-tests"
SECURE_SSL_REDIRECT = False  # Tests speak http.
SECURE_HSTS_SECONDS = 0
