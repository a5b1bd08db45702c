"""The least that Django needs to keep orders; the lab sets the address."""

import os

from shop.config.databases import database_from_url

SECRET_KEY = "of-a-lab"  # noqa: S105 nothing is signed here
DATABASES = {"default": database_from_url(os.environ["SHOP_DATABASE"])}
USE_TZ = True
LOGGING_CONFIG = None
