from config.settings import *
from config.settings import BASE_DIR

# region static
STATIC_URL = "static/"
STATIC_ROOT = BASE_DIR / "staticfiles"
# endregion static
