"""Sets Django up for a program of this folder, with its tables made."""

import os
import shutil

import django
from django.core.management import call_command

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
django.setup()
# The labs keep a database with the tables of this folder's own models: making them anew
# for each program takes most of its time.
ready = os.environ.get("READY_DATABASE")
if ready and not os.path.exists("db.sqlite3"):
    shutil.copy(ready, "db.sqlite3")
else:
    call_command("migrate", verbosity=0)
