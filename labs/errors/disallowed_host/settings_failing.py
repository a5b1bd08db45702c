from config.settings import *

# region hosts
ALLOWED_HOSTS = ["https://api.shop.test/"]
# endregion hosts
