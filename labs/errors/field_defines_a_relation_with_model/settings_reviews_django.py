from config.settings import *
from config.settings import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "accounts", "reviews_django"]
AUTH_USER_MODEL = "accounts.User"
