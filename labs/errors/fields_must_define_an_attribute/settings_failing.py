from config.settings import *

INSTALLED_APPS += ["reviews_failing"]
