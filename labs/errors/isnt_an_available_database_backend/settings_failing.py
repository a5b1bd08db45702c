from config.settings import *

DATABASES = {
    # region engine
    "default": {
        "ENGINE": "django.db.backends.postgres",
        "NAME": "shop",
    }
    # endregion engine
}
