from config.settings import *
from config.settings import BASE_DIR

# region static
STATICFILES_DIRS = [BASE_DIR / "static"]
# endregion static
