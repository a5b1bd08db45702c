"""Talk to the workshop service as a client does, and print what it answers."""

import logging
from datetime import UTC, datetime

from start import start

start()

from django.contrib.auth.models import User  # noqa: E402 - Django must be set up
from django.db import connection  # noqa: E402 - Django must be set up first
from django.test import Client  # noqa: E402
from workshops.models import Booking, Workshop  # noqa: E402

BOOK = "/workshops/1/bookings/"


def tell(client: Client, method: str, path: str, body: str = "") -> None:
    """Send one request and print its line, its status and its answer."""
    answer = client.generic(method, path, body, content_type="application/json")
    print(f"{getattr(client, 'name', 'nobody')}: {method} {path} {body}".rstrip())
    print(f"  {answer.status_code} {answer.reason_phrase}", end=" ")
    kind = answer.headers["Content-Type"]
    print(answer.content.decode() if kind == "application/json" else f"({kind})")


def signed_in(name: str, **options: bool) -> Client:
    """Return a client with the session of a new user."""
    client = Client(**options)
    client.force_login(User.objects.create(username=name))
    client.name = name
    return client


# region conversation
def main() -> None:
    """Book, book again, ask for too much, send nonsense, omit a token."""
    evening = datetime(2026, 12, 3, 16, tzinfo=UTC)
    row = Workshop(id=1, title="Queues", starts_at=evening, seats_left=3)
    row.save()
    ada, chidi = (signed_in(name) for name in ("ada", "chidi"))
    tell(Client(), "POST", BOOK, '{"seats": 2}')
    tell(ada, "POST", BOOK, '{"seats": 2}')
    tell(ada, "POST", BOOK, '{"seats": 1}')
    tell(chidi, "POST", BOOK, '{"seats": 2}')
    tell(chidi, "POST", BOOK, '{"seats": 9}')
    tell(chidi, "POST", BOOK, "two, please")
    tell(chidi, "POST", "/workshops/7/bookings/", '{"seats": 2}')
    tell(chidi, "DELETE", "/workshops/")
    tell(Client(), "GET", "/workshops/")
    browser = signed_in("esi", enforce_csrf_checks=True)
    tell(browser, "POST", BOOK, '{"seats": 1}')
    left = Workshop.objects.get(pk=1).seats_left
    print(f"bookings: {Booking.objects.count()}, seats left: {left}")


# endregion conversation


if __name__ == "__main__":
    logging.disable(logging.WARNING)
    main()
    connection.close()
