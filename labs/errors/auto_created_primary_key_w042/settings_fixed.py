from config.settings import *

# region setting
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
# endregion setting
