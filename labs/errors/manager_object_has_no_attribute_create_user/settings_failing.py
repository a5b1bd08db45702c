from config.settings import *
from config.settings import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "accounts_failing"]
AUTH_USER_MODEL = "accounts_failing.User"
