"""Events arrive out of order and twice: what does the other service believe?"""

from collections.abc import Iterator

import psycopg

SCHEMA = """
DROP TABLE IF EXISTS price_copy;
CREATE TABLE price_copy (
    sku text PRIMARY KEY,
    version int NOT NULL,
    price numeric(10, 2) NOT NULL
);
"""
# Published as versions 1, 2 and 3. The second was redelivered after a crash.
ARRIVED = [(1, 20), (3, 15), (2, 25)]
# region upserts
LAST_TO_ARRIVE = """
INSERT INTO price_copy VALUES ('lamp', %s, %s)
ON CONFLICT (sku) DO UPDATE
SET version = EXCLUDED.version, price = EXCLUDED.price
"""
HIGHEST_VERSION = LAST_TO_ARRIVE + "WHERE price_copy.version < EXCLUDED.version"
# endregion upserts


def report(url: str) -> Iterator[str]:
    """Apply the same events in both ways."""
    with psycopg.connect(url, autocommit=True) as db:
        for label, upsert in [
            ("last to arrive", LAST_TO_ARRIVE),
            ("highest version", HIGHEST_VERSION),
        ]:
            db.execute(SCHEMA)
            rows = [db.execute(upsert, event).rowcount for event in ARRIVED]
            query = "SELECT version, price FROM price_copy"
            version, price = db.execute(query).fetchone() or (0, 0)
            yield (
                f"{label:<16} rows changed: {' '.join(map(str, rows))}"
                f"  the copy: version {version}, {price}"
            )
