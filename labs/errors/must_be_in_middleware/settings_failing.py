from config.settings import *

INSTALLED_APPS = ["django.contrib.admin", "django.contrib.contenttypes", "django.contrib.auth", "shop"]
ROOT_URLCONF = "no_urls"
MIDDLEWARE = []
