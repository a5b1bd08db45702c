# ruff: noqa: S101 - the assert is one of the faults
"""The list for the shop's window, made at night from the prices of the supplier."""

import csv
import json
import os
import subprocess
from decimal import Decimal
from pathlib import Path

import psycopg
from discounts import reduced

LIMIT = 3

# region price-list
RATE = Decimal(json.loads(Path("rates.json").read_bytes())["KES"])


def prices() -> list[tuple[str, str, Decimal]]:
    """Return each product with its price in shillings, less five per cent."""
    with open("prices.csv") as file:
        rows = list(csv.reader(file))
    return [(sku, name, reduced(Decimal(usd) * RATE, 5)) for sku, name, usd in rows]


def clear(connection: psycopg.Connection) -> bool:
    """Forget yesterday's prices."""
    return connection.execute("DELETE FROM price").rowcount >= 0


def window(connection: psycopg.Connection) -> list[tuple[str, str, Decimal]]:
    """Return the products that fit into the window."""
    query = "SELECT * FROM price ORDER BY name LIMIT %s"
    return connection.execute(query, [LIMIT]).fetchall()


def label(sku: str) -> bytes:
    """Draw the bar code of a product, for the printer."""
    draw = ["barcode", "-b", sku]
    return subprocess.run(draw, capture_output=True, check=True).stdout


# endregion price-list


def main() -> None:
    """Make today's list and print it."""
    with psycopg.connect(os.environ["DATABASE_URL"]) as connection:
        # region clear
        assert clear(connection)
        # endregion clear
        for row in prices():
            connection.execute("INSERT INTO price VALUES (%s, %s, %s)", row)
        labels = []
        for sku, name, shillings in window(connection):
            labels.append(label(sku))
            print(name, shillings)
        print(len(labels), "labels")


if __name__ == "__main__":
    main()
