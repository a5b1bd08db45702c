from config.settings import *

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    # region apps
    "reviews",
    # endregion apps
]
ROOT_URLCONF = "no_urls"
SILENCED_SYSTEM_CHECKS = ["fields.E300", "fields.E307"]
