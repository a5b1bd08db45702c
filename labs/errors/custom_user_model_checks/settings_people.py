from config.settings import *

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "people",
]
AUTH_USER_MODEL = "people.User"
ROOT_URLCONF = "no_urls"
