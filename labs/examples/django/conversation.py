"""Talk to the workshop service as a client does, and print what it answers."""

import json
import logging
from datetime import UTC, datetime

from start import start

start()

from django.db import connection  # noqa: E402 - Django must be set up first
from django.test import Client  # noqa: E402
from workshops.models import Booking, Workshop  # noqa: E402

BOOK = "/workshops/1/bookings/"


def tell(client: Client, method: str, path: str, body: str = "") -> None:
    """Send one request and print its line, its status and its answer."""
    answer = client.generic(method, path, body, content_type="application/json")
    print(f"{method} {path} {body}".rstrip())
    print(f"  {answer.status_code} {answer.reason_phrase}", end=" ")
    kind = answer.headers["Content-Type"]
    print(answer.content.decode() if kind == "application/json" else f"({kind})")


# region conversation
def main() -> None:
    """Book, book again, ask for too much, send nonsense, omit a token."""
    evening = datetime(2026, 12, 3, 16, tzinfo=UTC)
    row = Workshop(id=1, title="Queues", starts_at=evening, seats_left=3)
    row.save()
    client = Client()
    ask = {"email": "ada@example.org", "seats": 2}
    tell(client, "POST", BOOK, json.dumps(ask))
    tell(client, "POST", BOOK, json.dumps({**ask, "seats": 1}))
    other = {"email": "chidi@example.org", "seats": 2}
    tell(client, "POST", BOOK, json.dumps(other))
    tell(client, "POST", BOOK, '{"seats": 9}')
    tell(client, "POST", BOOK, "two, please")
    tell(client, "POST", "/workshops/7/bookings/", json.dumps(other))
    tell(client, "DELETE", "/workshops/")
    tell(client, "GET", "/workshops/")
    browser = Client(enforce_csrf_checks=True)
    tell(browser, "POST", BOOK, json.dumps(other))
    left = Workshop.objects.get(pk=1).seats_left
    print(f"bookings: {Booking.objects.count()}, seats left: {left}")


# endregion conversation


if __name__ == "__main__":
    logging.disable(logging.WARNING)
    main()
    connection.close()
