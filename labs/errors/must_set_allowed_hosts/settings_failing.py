from config.settings import *

# region settings
DEBUG = False
ALLOWED_HOSTS = []
# endregion settings
