from config.settings import *

DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3"}}
