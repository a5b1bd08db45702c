"""Save a time without a zone, and one with."""

import warnings
from datetime import datetime
from zoneinfo import ZoneInfo

from start import start

start()

from workshops.models import Workshop  # noqa: E402 - Django must be set up first


# region naive
def main() -> None:
    """Save seven o'clock in two ways and print what the database has."""
    nairobi, lagos = ZoneInfo("Africa/Nairobi"), ZoneInfo("Africa/Lagos")
    without = datetime(2026, 12, 3, 19, 0)
    for when in (without, without.replace(tzinfo=lagos)):
        workshop = Workshop(title="Queues", starts_at=when, seats_left=1)
        workshop.save()
        workshop.refresh_from_db()
        print("saved   ", when)
        print("in UTC  ", workshop.starts_at)
        print("Nairobi ", workshop.starts_at.astimezone(nairobi))


# endregion naive


def show(message: Warning | str, category: type[Warning], *_: object) -> None:
    """Print a warning without the place, which differs per machine."""
    print(f"{category.__name__}: {message}")


if __name__ == "__main__":
    warnings.showwarning = show
    main()
