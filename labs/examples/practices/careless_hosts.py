"""The shop's production settings as they were until somebody asked for both names."""

import os

from shop.config.settings.production import *  # noqa: F403 only one line differs

# region hosts
ALLOWED_HOSTS = os.environ["ALLOWED_HOSTS"].split(",")
# endregion hosts
