"""Makes an account that the servers can sign in."""

import os

from start import start

start()

from accounts.models import Account  # noqa: E402 after the settings

if __name__ == "__main__":
    cleo = Account(email="cleo@example.com", given_name="Cleo")
    cleo.set_password(os.environ["PASSWORD"])
    cleo.save()
