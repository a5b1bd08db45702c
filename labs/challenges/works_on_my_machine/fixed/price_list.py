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
RATE = Decimal(json.loads(Path("rates.json").read_text("utf-8"))["KES"])


def prices() -> list[tuple[str, Decimal]]:
    """Return each product with its price in shillings, less five per cent."""
    with open("prices.csv", encoding="utf-8") as file:
        rows = list(csv.reader(file))
    return [(name, reduced(Decimal(usd) * RATE, 5)) for name, usd in rows]


def clear(connection: psycopg.Connection) -> bool:
    """Forget yesterday's prices."""
    connection.execute("DELETE FROM price")
    return True


def window(connection: psycopg.Connection) -> list[tuple[str, Decimal]]:
    """Return the products that fit into the window."""
    query = 'SELECT * FROM price ORDER BY name COLLATE "en-x-icu" LIMIT %s'
    return connection.execute(query, [LIMIT]).fetchall()


# endregion price-list


def main() -> None:
    """Make today's list and print it."""
    with psycopg.connect(os.environ["DATABASE_URL"]) as connection:
        # region clear
        if not clear(connection):
            raise RuntimeError("yesterday's prices are still there")
        # endregion clear
        for row in prices():
            connection.execute("INSERT INTO price VALUES (%s, %s)", row)
        for name, shillings in window(connection):
            code = subprocess.run(
                ["barcode", "-b", name], capture_output=True, text=True, check=True
            )
            print(ascii(name), shillings, code.stdout.strip())


if __name__ == "__main__":
    main()
