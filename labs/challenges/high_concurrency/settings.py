"""The settings of a site that asks a carrier, and does little else."""

import os

from shop.config.settings.test import *  # noqa: F403 a settings module adds to its base

ROOT_URLCONF = "challenges.high_concurrency.urls"
# What is compared is the view: a synchronous part around it would change its kind.
INSTALLED_APPS = []
MIDDLEWARE = []
CARRIER = os.environ["CARRIER"]
