"""Start the stock service in each of its three forms, and fill the databases."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import monolith
import orders
import psycopg
import stock


@contextmanager
def service(script: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """Run a service; give its process and the line that it prints first."""
    with subprocess.Popen(
        [sys.executable, script], stdout=subprocess.PIPE, text=True
    ) as process:
        if process.stdout is None:
            raise RuntimeError("the service's output is not piped")
        try:
            yield process, process.stdout.readline().strip()
        finally:
            process.send_signal(signal.SIGCONT)
            process.kill()


def fill() -> None:
    """Create the tables of both worlds, and twenty products with 1,000 pieces."""
    worlds = (
        ("SHOP_DATABASE", monolith.SCHEMA, True),
        ("STOCK_DATABASE", stock.SCHEMA, True),
        ("ORDERS_DATABASE", orders.SCHEMA, False),
    )
    for variable, schema, products in worlds:
        with psycopg.connect(os.environ[variable]) as db:
            db.execute("DROP SCHEMA public CASCADE; CREATE SCHEMA public;")
            db.execute(schema)
            if products:
                db.execute(
                    """INSERT INTO product SELECT 'SKU-' || n, 'Product ' || n, 1000
                    FROM generate_series(1, 20) AS n"""
                )


def left(sku: str) -> int:
    """Return how many pieces the stock's database has."""
    with psycopg.connect(os.environ["STOCK_DATABASE"]) as db:
        query = "SELECT on_hand FROM product WHERE sku = %s"
        (pieces,) = db.execute(query, [sku]).fetchone() or (0,)
        return int(pieces)


def state(number: int) -> str:
    """Return an order's state in the orders' database."""
    with psycopg.connect(os.environ["ORDERS_DATABASE"]) as db:
        query = "SELECT state FROM orders WHERE number = %s"
        (found,) = db.execute(query, [number]).fetchone() or ("none",)
        return str(found)
