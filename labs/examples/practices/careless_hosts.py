"""The shop's production settings as they were until somebody asked for both names."""

from shop.config.settings.production import *  # noqa: F403 only one line differs
from shop.config.settings.production import told

# region hosts
ALLOWED_HOSTS = told.allowed_hosts.split(",")
# endregion hosts
