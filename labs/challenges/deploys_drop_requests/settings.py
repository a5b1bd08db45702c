"""The settings of one release of the shop; a release may lack one of them."""

import os

from shop.config.settings.test import *  # noqa: F403 a settings module adds to its base

ROOT_URLCONF = "challenges.deploys_drop_requests.urls"
# A release starts as fast as it can: its three pages need none of the shop's parts.
INSTALLED_APPS = []
MIDDLEWARE = []
RELEASE = os.environ["RELEASE"]
