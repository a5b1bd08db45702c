"""The fixed settings: the database of production, or no start."""

import os
from urllib.parse import urlsplit

from django.core.exceptions import ImproperlyConfigured

# region database
url = urlsplit(os.environ.get("DATABASE_URL", ""))
if url.scheme != "postgresql":
    raise ImproperlyConfigured(
        "DATABASE_URL must name a PostgreSQL database, as in production. "
        "To run the suite: docker compose run --rm test"
    )
engine = "postgresql"
# endregion database

DATABASES = {
    "default": {
        "ENGINE": f"django.db.backends.{engine}",
        "HOST": url.hostname or "",
        "PORT": url.port or "",
        "NAME": url.path.removeprefix("/"),
        "USER": url.username or "",
        "PASSWORD": url.password or "",
    }
}
TIME_ZONE = "UTC"
USE_TZ = True
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
