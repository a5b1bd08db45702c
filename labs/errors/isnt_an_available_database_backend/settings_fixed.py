from config.settings import *

DATABASES = {
    # region engine
    "default": {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": "shop",
    }
    # endregion engine
}
