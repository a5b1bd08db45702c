"""The settings that Gunicorn serves the logins with."""

import os

from shop.config.settings.test import *  # noqa: F403 a settings module adds to its base

ROOT_URLCONF = "challenges.login_endpoint_abused.urls"
REDIS = os.environ["LOGIN_REDIS"]
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.redis.RedisCache",
        "LOCATION": REDIS,
    },
    "local": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"},
}
PASSWORD_HASHERS = ["challenges.login_endpoint_abused.hashes.CountedHasher"]
