import os

import django
from django.conf import settings
from django.core.management import call_command
from psycopg.conninfo import conninfo_to_dict

place = conninfo_to_dict(os.environ["DATABASE_URL"])
settings.configure(
    INSTALLED_APPS=["django.contrib.contenttypes"],
    DATABASES={
        "default": {
            "ENGINE": "django.db.backends.postgresql",
            "NAME": place["dbname"],
            "USER": place["user"],
            "PASSWORD": place["password"],
            "HOST": place["host"],
            "PORT": place["port"],
        }
    },
)
django.setup()
call_command("migrate", verbosity=0)
print("Django created its tables")
