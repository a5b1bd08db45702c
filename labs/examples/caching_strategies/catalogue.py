"""A price list in PostgreSQL that counts how often it is asked."""

import threading

import psycopg


class Catalogue:
    """Prices in PostgreSQL. One connection, used by one thread at a time."""

    def __init__(self, dsn: str, products: int = 100) -> None:
        self.connection = psycopg.connect(dsn, autocommit=True)
        self.turn = threading.Lock()
        self.reads = 0
        self.connection.execute("DROP TABLE IF EXISTS price")
        self.connection.execute(
            "CREATE TABLE price (sku int PRIMARY KEY, amount int NOT NULL)"
        )
        self.connection.execute(
            "INSERT INTO price SELECT n, 100 FROM generate_series(1, %s) AS n",
            (products,),
        )

    def price(self, sku: int) -> int | None:
        """Read a price; None where there is no such product."""
        with self.turn:
            self.reads += 1
            row = self.connection.execute(
                "SELECT amount FROM price WHERE sku = %s", (sku,)
            ).fetchone()
        return row[0] if row else None

    def set_price(self, sku: int, amount: int) -> None:
        """Write a price and commit."""
        with self.turn:
            self.connection.execute(
                "UPDATE price SET amount = %s WHERE sku = %s", (amount, sku)
            )

    def close(self) -> None:
        """Leave nothing behind."""
        self.connection.execute("DROP TABLE price")
        self.connection.close()
