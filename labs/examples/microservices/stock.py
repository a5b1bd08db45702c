"""The stock service's own part: its tables, and what it may be asked for."""

import os
import threading

import psycopg

# region schema
SCHEMA = """
CREATE TABLE product (
    sku text PRIMARY KEY,
    name text NOT NULL,
    on_hand integer NOT NULL CHECK (on_hand >= 0)
);
CREATE TABLE reservation (
    order_number integer PRIMARY KEY,
    sku text NOT NULL REFERENCES product,
    quantity integer NOT NULL CHECK (quantity > 0)
);
"""
# endregion schema


class Stock:
    """One connection to the stock's database, used by one thread at a time."""

    def __init__(self) -> None:
        url = os.environ["STOCK_DATABASE"]
        self.db = psycopg.connect(url, autocommit=True, connect_timeout=5)
        self.lock = threading.Lock()

    # region reserve
    def reserve(self, order: int, sku: str, quantity: int) -> bool:
        """Take pieces for an order, once; False when too few are left."""
        with self.lock, self.db.transaction():
            new = self.db.execute(
                """INSERT INTO reservation VALUES (%s, %s, %s)
                ON CONFLICT (order_number) DO NOTHING""",
                [order, sku, quantity],
            )
            if new.rowcount == 1:
                taken = self.db.execute(
                    """UPDATE product SET on_hand = on_hand - %s
                    WHERE sku = %s AND on_hand >= %s""",
                    [quantity, sku, quantity],
                )
                if taken.rowcount == 0:
                    raise psycopg.Rollback
            return True
        return False  # rolled back

    # endregion reserve

    def names(self, skus: list[str]) -> dict[str, str]:
        """Return the names of many products in one query."""
        query = "SELECT sku, name FROM product WHERE sku = ANY(%s)"
        with self.lock:
            return dict(self.db.execute(query, [skus]).fetchall())
