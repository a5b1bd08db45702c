import os

from config.settings import *

DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.postgresql",
        # region name
        "NAME": os.environ["DB_NAME"],
        # endregion name
    }
}
