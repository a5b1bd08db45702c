from config.settings import *

MIDDLEWARE = ["django.middleware.common.CommonMiddleware"]
