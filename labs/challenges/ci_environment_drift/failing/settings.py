"""The first draft: takes whatever database it finds, and its own if none."""

import os
from urllib.parse import urlsplit

# region database
url = urlsplit(os.environ.get("DATABASE_URL", "sqlite://"))
engine = "postgresql" if url.scheme == "postgresql" else "sqlite3"
# endregion database

DATABASES = {
    "default": {
        "ENGINE": f"django.db.backends.{engine}",
        "HOST": url.hostname or "",
        "PORT": url.port or "",
        "NAME": url.path.removeprefix("/") or ":memory:",
        "USER": url.username or "",
        "PASSWORD": url.password or "",
    }
}
TIME_ZONE = "UTC"
USE_TZ = True
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
