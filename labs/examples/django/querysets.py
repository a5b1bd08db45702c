"""Count the queries that querysets really send."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

from start import start

start()

from django.contrib.auth.models import User  # noqa: E402 - Django must be set up
from django.db import connection  # noqa: E402 - Django must be set up first
from django.test.utils import CaptureQueriesContext  # noqa: E402
from workshops.models import Booking, Workshop  # noqa: E402


@contextmanager
def step(label: str) -> Iterator[None]:
    """Print how many queries a block sent."""
    with CaptureQueriesContext(connection) as sent:
        yield
    print(f"{len(sent):>2} {label}")


def seed() -> None:
    """Ten workshops with three bookings each."""
    people = [User.objects.create(username=f"p{n}") for n in range(3)]
    first = datetime(2026, 12, 1, 16, 0, tzinfo=UTC)
    for number in range(10):
        workshop = Workshop.objects.create(
            title=f"Evening {number}",
            starts_at=first + timedelta(days=number),
            seats_left=5,
        )
        Booking.objects.bulk_create(
            Booking(workshop=workshop, user=person, seats=1) for person in people
        )


# region lazy
def laziness() -> None:
    """Build a query in three steps, then look at it in several ways."""
    with step("build: filter, exclude, order_by"):
        soon = Workshop.objects.filter(seats_left__gt=0)
        soon = soon.exclude(cancelled=True).order_by("starts_at")
    with step("loop over it"):
        titles = [workshop.title for workshop in soon]
    with step("loop over it again: the rows are kept"):
        titles = [workshop.title for workshop in soon]
    with step("soon.filter(...): a new query"):
        list(soon.filter(title__endswith="3"))
    with step("soon[0], after the loop"):
        print(f"   first of {len(titles)}: {soon[0].title}")
    with step("Workshop.objects.first(), three times"):
        for _ in range(3):
            Workshop.objects.order_by("starts_at").first()


# endregion lazy


# region relations
def relations() -> None:
    """Print each booking with its workshop's title."""
    with step("30 bookings, booking.workshop.title"):
        [booking.workshop.title for booking in Booking.objects.all()]
    with step("the same with select_related('workshop')"):
        joined = Booking.objects.select_related("workshop")
        [booking.workshop.title for booking in joined]
    with step("10 workshops, workshop.booking_set.all()"):
        [list(w.booking_set.all()) for w in Workshop.objects.all()]
    with step("the same with prefetch_related('booking_set')"):
        fetched = Workshop.objects.prefetch_related("booking_set")
        [list(workshop.booking_set.all()) for workshop in fetched]


# endregion relations


if __name__ == "__main__":
    seed()
    print("queries")
    laziness()
    relations()
    connection.close()
