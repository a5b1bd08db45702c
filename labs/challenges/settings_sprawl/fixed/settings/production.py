"""Production: everything that differs by place or is secret comes from outside."""

from environment import Environment

from settings.base import *  # noqa: F403 a settings module adds to its base
from shop.config.databases import database_from_url

# region settings
told = Environment.read()

DEBUG = False
SECRET_KEY = told.secret_key
ALLOWED_HOSTS = told.allowed_hosts
DATABASES = {"default": database_from_url(told.database_url)}
EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
MAIL_URL = told.mail_url
PAYMENTS_KEY = told.payments_key

SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_SSL_REDIRECT = True
SECURE_HSTS_SECONDS = 31_536_000
SESSION_COOKIE_SECURE = True
CSRF_COOKIE_SECURE = True
# endregion settings

SILENCED_SYSTEM_CHECKS = [
    "security.W002",  # The site answers text: there is no page to put in a frame.
    "security.W005",  # The other subdomains are not the site's to decide on,
    "security.W021",  # and browsers preload a domain with all of them.
]
