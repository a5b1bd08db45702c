"""Settings for a developer's machine: open, talkative, no secret worth keeping."""

import os

from shop.config.databases import database_from_url
from shop.config.logs import logging_config
from shop.config.settings.base import *  # noqa: F403 a settings module adds to its base

DEBUG = True
SECRET_KEY = "only-for-a-developer-machine"  # noqa: S105 it guards nothing
ALLOWED_HOSTS = ["localhost", "127.0.0.1"]
DATABASES = {
    "default": database_from_url(
        os.environ.get(
            "DATABASE_URL",
            "postgresql://postgres:postgres@127.0.0.1:5432/shop",
        )
    )
}
CELERY_BROKER_URL = os.environ.get("BROKER_URL", "amqp://guest:guest@127.0.0.1:5672//")
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.redis.RedisCache",
        "LOCATION": os.environ.get("CACHE_URL", "redis://127.0.0.1:6379/1"),
    }
}
# Where `python -m gateways` plays the services of others.
MAIL_URL = os.environ.get("MAIL_URL", "http://127.0.0.1:8025/letters")
PAYMENTS_URL = os.environ.get("PAYMENTS_URL", "http://127.0.0.1:8026/charges")
PAYMENTS_KEY = "only-for-a-developer-machine"
# So that curl can sign in.
REST_FRAMEWORK = REST_FRAMEWORK | {  # noqa: F405 from the base
    "DEFAULT_AUTHENTICATION_CLASSES": [
        "rest_framework.authentication.BasicAuthentication",
        "rest_framework.authentication.SessionAuthentication",
    ],
}
LOGGING = logging_config("INFO")
