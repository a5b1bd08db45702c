from config.settings import *

# region apps
INSTALLED_APPS = [
    "django.contrib.auth",
    "shop",
    "django.contrib.admin",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
]
# endregion apps
