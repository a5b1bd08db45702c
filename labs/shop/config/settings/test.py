"""Settings for tests and labs, whose database is a throwaway one."""

import os

from shop.config.databases import database_from_url
from shop.config.logs import logging_config
from shop.config.settings.base import *  # noqa: F403 a settings module adds to its base

DEBUG = False
SECRET_KEY = "only-for-tests"  # noqa: S105 it guards nothing
ALLOWED_HOSTS = ["testserver", "localhost", "127.0.0.1"]
# labs/conftest.py and labs/run.py put the real server here before the first query.
DATABASES = {
    "default": database_from_url(
        os.environ.get("DATABASE_URL", "postgresql://nobody@127.0.0.1:1/nowhere")
    )
}
# Nobody listens there; a test that needs a broker or a gateway brings its own.
CELERY_BROKER_URL = "amqp://nobody@127.0.0.1:1//"
MAIL_URL = PAYMENTS_URL = "http://127.0.0.1:1/"
PAYMENTS_KEY = "only-for-tests"
# What a test does is read from its result, not from a log nobody watches.
LOGGING = logging_config("WARNING")
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
