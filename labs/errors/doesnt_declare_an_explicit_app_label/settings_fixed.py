from config.settings import *

# region apps
INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "shop",
    "reviews",
]
# endregion apps
