from config.settings import *
from config.settings import INSTALLED_APPS

# region user
INSTALLED_APPS = [*INSTALLED_APPS, "accounts"]
AUTH_USER_MODEL = "accounts.User"
# endregion user
