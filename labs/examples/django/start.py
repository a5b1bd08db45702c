"""Makes Django ready for the scripts of this folder."""

import os

import django
from django.core.management import call_command


def start(*, migrate_to: str | None = "workshops") -> None:
    """Load the settings and bring the database to a migration; None: leave it."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "settings")
    django.setup()
    if migrate_to is not None:
        call_command("migrate", "auth", verbosity=0)
        call_command("migrate", *migrate_to.split(), verbosity=0)
