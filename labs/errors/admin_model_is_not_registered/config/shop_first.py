from config.settings import *

# region apps
INSTALLED_APPS = [
    "shop",
    "django.contrib.auth",
    "django.contrib.admin",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
]
# endregion apps
