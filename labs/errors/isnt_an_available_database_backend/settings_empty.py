from config.settings import *

DATABASES = {"default": {}}
