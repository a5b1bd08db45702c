from config.settings import *

# region apps
AUTH_USER_MODEL = "accounts.User"
# endregion apps
