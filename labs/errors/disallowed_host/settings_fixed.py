from config.settings import *

# region hosts
ALLOWED_HOSTS = ["localhost", "api.shop.test"]
# endregion hosts
