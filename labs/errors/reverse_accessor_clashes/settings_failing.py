from config.settings import *
from config.settings import INSTALLED_APPS

# region user
INSTALLED_APPS = [*INSTALLED_APPS, "accounts"]
# endregion user
