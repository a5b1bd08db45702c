from config.settings import *

# region static
STATIC_URL = "static/"
# endregion static
