"""A half-done rolling deploy on the schema before a migration, and after it."""

from collections.abc import Iterator
from dataclasses import dataclass

import psycopg

from examples.deployment_strategies.fleet import Fleet, fleet, free_ports

PREPARE = """
DROP TABLE IF EXISTS product;
CREATE TABLE product (sku text PRIMARY KEY, note text);
"""


@dataclass(frozen=True)
class Change:
    """A change of the schema, and the query of the release before and after it."""

    says: str
    migration: str
    old_query: str
    new_query: str


# region changes
ADD = Change(
    "add a column",
    "ALTER TABLE product ADD COLUMN gift boolean NOT NULL DEFAULT false",
    old_query="SELECT sku, note FROM product",
    new_query="SELECT sku, note, gift FROM product",
)
DROP = Change(
    "drop a column",
    "ALTER TABLE product DROP COLUMN note",
    old_query="SELECT sku, note FROM product",
    new_query="SELECT sku FROM product",
)
# endregion changes


def half_done(program: str, database: str) -> Iterator[str]:
    """Run v1 and v2 side by side, and count failures before and after migrating."""
    yield f"{'':<16}{'v1 failed':>11}{'v2 failed':>11}"
    for change in (ADD, DROP):
        with psycopg.connect(database, autocommit=True) as connection:
            connection.execute(PREPARE)
            ports = free_ports(2)
            with fleet(program, ports) as servers:
                for port, release, query in (
                    (ports[0], "v1", change.old_query),
                    (ports[1], "v2", change.new_query),
                ):
                    servers.start([port], release, QUERY=query, DATABASE_URL=database)
                yield change.says
                # What a server logged while it was started does not count.
                yield _failures(servers, "  not migrated")
                connection.execute(change.migration)
                yield _failures(servers, "  migrated")
                said = {line for port in ports for line in servers.log(port)}
                yield from sorted(f"  {line}" for line in said)


def _failures(servers: Fleet, says: str) -> str:
    found = servers.ask()
    one, two = found["v1 failed"], found["v2 failed"]
    return f"{says:<16}{one:>5} of 10{two:>5} of 10"
