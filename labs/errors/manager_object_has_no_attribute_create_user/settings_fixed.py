from config.settings import *
from config.settings import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "accounts_fixed"]
AUTH_USER_MODEL = "accounts_fixed.User"
