from config.settings import *

# region settings
DEBUG = False
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "www.shop.test"]
# endregion settings
