from config.settings import *

INSTALLED_APPS += ["django.contrib.sites"]
