"""Settings for production: every secret and address comes from the environment."""

from shop.config.databases import database_from_url
from shop.config.environment import Environment
from shop.config.settings.base import *  # noqa: F403 a settings module adds to its base

# region from-environment
told = Environment.read()

DEBUG = False
SECRET_KEY = told.secret_key
# region hosts
ALLOWED_HOSTS = told.allowed_hosts.replace(" ", "").split(",")
# endregion hosts
DATABASES = {"default": database_from_url(told.database_url)}
CELERY_BROKER_URL = told.broker_url
# endregion from-environment
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.redis.RedisCache",
        "LOCATION": told.cache_url,
    }
}
MAIL_URL = told.mail_url
PAYMENTS_URL, PAYMENTS_KEY = told.payments_url, told.payments_key

SECURE_SSL_REDIRECT = True
SECURE_HSTS_SECONDS = 31_536_000
SECURE_CONTENT_TYPE_NOSNIFF = True
SESSION_COOKIE_SECURE = True
CSRF_COOKIE_SECURE = True

SILENCED_SYSTEM_CHECKS = [
    "security.W002",  # The shop answers JSON: there is no page to put in a frame.
    "security.W005",  # The other subdomains are not the shop's to decide on,
    "security.W021",  # and browsers preload a domain with all of them.
]
