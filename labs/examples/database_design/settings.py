"""Settings of the migration example: one app, one PostgreSQL database."""

import os

from psycopg.conninfo import conninfo_to_dict

_login = conninfo_to_dict(os.environ["EXAMPLE_DATABASE_URL"])

SECRET_KEY = "only-an-example"  # noqa: S105 no session is ever signed with it
USE_TZ = True
INSTALLED_APPS = ["orders"]
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": _login["dbname"],
        "USER": _login.get("user", ""),
        "PASSWORD": _login.get("password", ""),
        "HOST": _login.get("host", ""),
        "PORT": _login.get("port", ""),
    }
}
# The same app with another history: the one that fails.
MIGRATION_MODULES = {"orders": os.environ.get("ORDERS_MIGRATIONS", "orders.migrations")}
