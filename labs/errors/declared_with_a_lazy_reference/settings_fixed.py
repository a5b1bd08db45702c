from config.settings import *

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    # region apps
    "reviews",
    "stock",
    # endregion apps
]
ROOT_URLCONF = "no_urls"
