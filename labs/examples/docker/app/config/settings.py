"""Settings that come from the environment, so that one image fits every place."""

import os
from urllib.parse import urlsplit

# region from-environment
SECRET_KEY = os.environ["SECRET_KEY"]
DEBUG = os.environ.get("DEBUG") == "1"
hosts = os.environ.get("ALLOWED_HOSTS", "localhost")
ALLOWED_HOSTS = hosts.replace(" ", "").split(",")
TIME_ZONE = "UTC"
USE_TZ = True

database = urlsplit(os.environ["DATABASE_URL"])
DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.postgresql",
        "HOST": database.hostname or "",
        "PORT": database.port or "",
        "NAME": database.path.removeprefix("/"),
        "USER": database.username or "",
        "PASSWORD": database.password or "",
    }
}
# endregion from-environment

INSTALLED_APPS = ["orders"]
ROOT_URLCONF = "config.urls"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
