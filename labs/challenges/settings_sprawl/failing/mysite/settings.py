"""One settings file for every place, as it grew."""

import os

from shop.config.databases import database_from_url

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
]
ROOT_URLCONF = "mysite.urls"
SESSION_ENGINE = "django.contrib.sessions.backends.signed_cookies"
PAYMENTS_URL = "http://127.0.0.1:1/charges"  # A provider that is down.
# What goes wrong is told on stderr, also without DEBUG.
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"stderr": {"class": "logging.StreamHandler"}},
    "root": {"handlers": ["stderr"]},
}
# region settings
DEBUG = bool(os.environ.get("DEBUG", "yes"))
SECRET_KEY = os.environ.get("SECRET_KEY", "changeme")
ALLOWED_HOSTS = os.environ.get("ALLOWED_HOSTS", "*").split(",")
MAIL_URL = os.environ.get("MAIL_URL")
PAYMENTS_KEY = os.environ.get("PAYMENTS_KEY")

DATABASES = {
    "default": database_from_url(os.environ["DATABASE_URL"])
    if "DATABASE_URL" in os.environ
    else {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}
}

if DEBUG:
    EMAIL_BACKEND = "django.core.mail.backends.console.EmailBackend"
else:
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    SECURE_SSL_REDIRECT = True
    SECURE_HSTS_SECONDS = 31_536_000
    SESSION_COOKIE_SECURE = True
    CSRF_COOKIE_SECURE = True
# endregion settings
