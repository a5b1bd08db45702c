"""The shop's settings, with the addresses of one version of this lab."""

import os

from shop.config.settings.test import *  # noqa: F403 a settings module adds to its base

VERSION = os.environ.get("LAB_VERSION", "failing")
ROOT_URLCONF = f"challenges.long_running_jobs_block_requests.{VERSION}"
# Scripts ask, and no browser: there is no session and no form to protect.
MIDDLEWARE = []
