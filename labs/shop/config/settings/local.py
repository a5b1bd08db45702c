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
LOGGING = logging_config("DEBUG")
