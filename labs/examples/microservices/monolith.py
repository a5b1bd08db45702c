"""One shop: orders and stock in one process and one database."""

import os

import psycopg

# region schema
SCHEMA = """
CREATE TABLE product (
    sku text PRIMARY KEY,
    name text NOT NULL,
    on_hand integer NOT NULL CHECK (on_hand >= 0)
);
CREATE TABLE orders (
    number integer PRIMARY KEY,
    sku text NOT NULL REFERENCES product,
    quantity integer NOT NULL CHECK (quantity > 0)
);
"""
# endregion schema


class SoldOut(Exception):
    """Fewer pieces are left than were ordered."""


def connect() -> psycopg.Connection:
    """Open the shop's database."""
    return psycopg.connect(os.environ["SHOP_DATABASE"], autocommit=True)


# region place
def place(shop: psycopg.Connection, number: int, sku: str, quantity: int) -> None:
    """Take the pieces and store the order: both or neither."""
    with shop.transaction():
        taken = shop.execute(
            """UPDATE product SET on_hand = on_hand - %s
            WHERE sku = %s AND on_hand >= %s""",
            [quantity, sku, quantity],
        )
        if taken.rowcount == 0:
            raise SoldOut(sku)
        shop.execute("INSERT INTO orders VALUES (%s, %s, %s)", [number, sku, quantity])


# endregion place


# region recent
def recent(shop: psycopg.Connection) -> list[tuple[int, str]]:
    """List twenty orders with the names of their products."""
    query = """SELECT number, name FROM orders JOIN product USING (sku)
        ORDER BY number DESC LIMIT 20"""
    return shop.execute(query).fetchall()


# endregion recent
