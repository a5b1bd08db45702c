from config.settings import *

INSTALLED_APPS += ["drf_spectacular"]
ROOT_URLCONF = "urls_api"
