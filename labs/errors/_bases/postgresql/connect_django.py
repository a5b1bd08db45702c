import os

from django.conf import settings
from django.db import connection
from psycopg.conninfo import conninfo_to_dict

place = conninfo_to_dict(os.environ["DATABASE_URL"])
options = {key: place[key] for key in ("sslmode", "connect_timeout") if key in place}
settings.configure(
    DATABASES={
        "default": {
            "ENGINE": "django.db.backends.postgresql",
            "NAME": place["dbname"],
            "USER": place["user"],
            "PASSWORD": place.get("password", ""),
            "HOST": place.get("host", ""),
            "PORT": place.get("port", ""),
            "OPTIONS": options,
        }
    }
)
connection.ensure_connection()
print("Django is connected")
