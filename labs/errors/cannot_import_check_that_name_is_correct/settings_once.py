from config.settings import *
from config.settings import INSTALLED_APPS

# region apps
INSTALLED_APPS = [*INSTALLED_APPS]
# endregion apps
