"""The settings of a site that asks a carrier, and does little else."""

import os

from shop.config.settings.test import *  # noqa: F403 a settings module adds to its base

ROOT_URLCONF = "challenges.high_concurrency.urls"
# What is compared is the view: a synchronous part around it would change its kind.
INSTALLED_APPS = []
MIDDLEWARE = []
CARRIERS = [f"{os.environ['CARRIER']}/{name}" for name in ("posta", "speedaf", "sendy")]
# 0 is Django's default; what more does under ASGI is one of the lab's questions.
DATABASES["default"]["CONN_MAX_AGE"] = int(os.environ.get("CONN_MAX_AGE", "0"))  # noqa: F405
