"""Makes the shop ready: tables, a user with orders, and a registered application."""

import os

import django
from django.core.management import call_command


def start() -> None:
    """Load the settings."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "settings")
    django.setup()


def fill() -> None:
    """Make the tables and what is in them."""
    call_command("migrate", verbosity=0)
    call_command("migrate", run_syncdb=True, verbosity=0)
    from django.contrib.auth.models import User
    from oauth2_provider.models import Application
    from orders.models import Order

    ada = User.objects.create_user("ada", password=os.environ["ADAS_PASSWORD"])
    for item in ("lamp", "rug"):
        Order.objects.create(owner=ada, item=item)
    # region register
    Application.objects.create(
        name="Photo Printing",
        client_id="photo-printing",
        client_type=Application.CLIENT_PUBLIC,
        client_secret="",
        authorization_grant_type=Application.GRANT_AUTHORIZATION_CODE,
        redirect_uris="https://printing.example/callback",
    )
    # endregion register


if __name__ == "__main__":
    start()
    fill()
