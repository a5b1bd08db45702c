import os

from config.settings import *

DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.postgresql",
        # region name
        "NAME": os.environ.get("DB_NAME", ""),
        # endregion name
    }
}
