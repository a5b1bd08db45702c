"""Three services, each with a database of its own: stock, payments, shipping.

Each is reached by a function here; over HTTP or gRPC nothing would change, since
each call carries the order's number as its key.
"""

import os

import psycopg

SCHEMAS = {
    "STOCK": """
    CREATE TABLE shelf (pieces integer NOT NULL CHECK (pieces >= 0));
    INSERT INTO shelf VALUES (10);
    CREATE TABLE reservation (
        order_number integer PRIMARY KEY, released boolean NOT NULL DEFAULT false
    );
    """,
    "PAYMENTS": """
    CREATE TABLE charge (
        order_number integer PRIMARY KEY, refunded boolean NOT NULL DEFAULT false
    );
    """,
    "SHIPPING": "CREATE TABLE parcel (order_number integer PRIMARY KEY);",
}


class Refused(Exception):
    """The service will not do it, now or later: undo what was done before."""


def connect(service: str) -> psycopg.Connection:
    """Open a service's database; a `with` around it is one transaction."""
    return psycopg.connect(os.environ[f"{service}_DATABASE"], connect_timeout=5)


# region stock
def reserve(order: int) -> None:
    """Take a piece for an order, once."""
    with connect("STOCK") as db:
        new = db.execute(
            "INSERT INTO reservation VALUES (%s) ON CONFLICT DO NOTHING", [order]
        )
        if new.rowcount == 1:
            taken = db.execute("UPDATE shelf SET pieces = pieces - 1 WHERE pieces > 0")
            if taken.rowcount == 0:
                raise Refused("sold out")


def release(order: int) -> None:
    """Put the piece of an order back, once."""
    with connect("STOCK") as db:
        undone = db.execute(
            """UPDATE reservation SET released = true
            WHERE order_number = %s AND NOT released""",
            [order],
        )
        if undone.rowcount == 1:
            db.execute("UPDATE shelf SET pieces = pieces + 1")


# endregion stock


def charge(order: int) -> None:
    """Take the money for an order, once."""
    with connect("PAYMENTS") as db:
        db.execute("INSERT INTO charge VALUES (%s) ON CONFLICT DO NOTHING", [order])


def refund(order: int) -> None:
    """Give the money of an order back; saying so twice changes nothing."""
    with connect("PAYMENTS") as db:
        db.execute("UPDATE charge SET refunded = true WHERE order_number = %s", [order])


def ship(order: int) -> None:
    """Hand the parcel over, once; the carrier refuses orders of 2000 and more."""
    if order >= 2000:
        raise Refused("no carrier goes there")
    with connect("SHIPPING") as db:
        db.execute("INSERT INTO parcel VALUES (%s) ON CONFLICT DO NOTHING", [order])


def seen(order: int) -> tuple[bool, bool, bool]:
    """Return whether a piece is taken, money is kept, and a parcel is out."""
    queries = {
        "STOCK": """SELECT count(*) FROM reservation
            WHERE order_number = %s AND NOT released""",
        "PAYMENTS": """SELECT count(*) FROM charge
            WHERE order_number = %s AND NOT refunded""",
        "SHIPPING": "SELECT count(*) FROM parcel WHERE order_number = %s",
    }
    found = []
    for service, query in queries.items():
        with connect(service) as db:
            found.append(bool((db.execute(query, [order]).fetchone() or [0])[0]))
    return found[0], found[1], found[2]


def pieces() -> int:
    """Return how many pieces are on the shelf, of ten."""
    with connect("STOCK") as db:
        return int((db.execute("SELECT pieces FROM shelf").fetchone() or [0])[0])
