"""Delete a row that others point at, under three different rules."""

from collections.abc import Iterator
from pathlib import Path

import psycopg

SCHEMA = (Path(__file__).parent / "on_delete.sql").read_text(encoding="utf-8")

COUNT = """
    SELECT (SELECT count(*) FROM parcel),
           (SELECT count(courier) FROM parcel),
           (SELECT count(*) FROM parcel_line)
"""


def report(url: str) -> Iterator[str]:
    """Yield what is left after each DELETE."""
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(SCHEMA)
        for statement in (
            "-- before",
            "DELETE FROM buyer WHERE name = 'Ada'",
            "DELETE FROM courier WHERE name = 'Kofi'",
            "DELETE FROM parcel WHERE id = 1",
        ):
            yield statement
            try:
                connection.execute(statement)
            except psycopg.Error as error:
                yield f"  {error.sqlstate} {error}".replace("\n", "\n  ")
            row = connection.execute(COUNT).fetchone() or ()
            yield "  parcels {}, with a courier {}, lines {}".format(*row)
