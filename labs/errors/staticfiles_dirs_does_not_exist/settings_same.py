from config.settings import *
from config.settings import BASE_DIR

STATICFILES_DIRS = [BASE_DIR / "assets"]
STATIC_ROOT = BASE_DIR / "assets"
