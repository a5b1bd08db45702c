"""Run today's code on a database that missed one migration, or all."""

import sys

from start import start


def main(migrate_to: str | None) -> None:
    """Ask for workshops; print the error that the database gives."""
    start(migrate_to=migrate_to)
    from django.db import DatabaseError, connection
    from workshops.models import Workshop

    try:
        list(Workshop.objects.all())
    except DatabaseError as error:
        print(f"{connection.vendor}: django.db.utils.{type(error).__name__}:")
        print("  " + str(error).splitlines()[0])
    connection.close()


if __name__ == "__main__":
    main(" ".join(sys.argv[1:]) or None)
