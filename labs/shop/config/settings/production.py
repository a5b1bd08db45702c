"""Settings for production: every secret and address comes from the environment."""

import os

from shop.config.databases import database_from_url
from shop.config.settings.base import *  # noqa: F403 a settings module adds to its base

# region from-environment
DEBUG = False
SECRET_KEY = os.environ["SECRET_KEY"]
# region hosts
ALLOWED_HOSTS = os.environ["ALLOWED_HOSTS"].replace(" ", "").split(",")
# endregion hosts
DATABASES = {"default": database_from_url(os.environ["DATABASE_URL"])}
# endregion from-environment

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
