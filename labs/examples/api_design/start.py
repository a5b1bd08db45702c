"""Makes the accounts ready for the scripts of this folder."""

import logging
import os

import django
from django.core.management import call_command


def start() -> None:
    """Load the settings and make the tables."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "settings")
    django.setup()
    logging.disable(logging.WARNING)
    call_command("migrate", run_syncdb=True, verbosity=0)


if __name__ == "__main__":
    start()
