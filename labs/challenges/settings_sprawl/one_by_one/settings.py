"""The dead end: each variable is demanded, and the first that is missing speaks."""

import os

from shop.config.databases import database_from_url

ROOT_URLCONF = "site_urls"
# region settings
DEBUG = False
SECRET_KEY = os.environ["SECRET_KEY"]
ALLOWED_HOSTS = os.environ["ALLOWED_HOSTS"].split(",")
DATABASES = {"default": database_from_url(os.environ["DATABASE_URL"])}
MAIL_URL = os.environ["MAIL_URL"]
PAYMENTS_KEY = os.environ["PAYMENTS_KEY"]
# endregion settings
