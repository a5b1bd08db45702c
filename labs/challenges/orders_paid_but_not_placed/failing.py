"""The two services as they were: charge the card, then store the order."""

import os

import httpx

from challenges.orders_paid_but_not_placed.database import transaction

# region tables
ORDERS_TABLES = """
CREATE TABLE orders (number text, state text);
"""
PAYMENTS_TABLES = """
CREATE TABLE charge (order_number text, refunded boolean DEFAULT false);
"""
# endregion tables


# region place
def place(number: str) -> None:
    """In the orders service: charge the card, then store the order."""
    charge = {"number": number}
    httpx.post(f"{os.environ['PAYMENTS_URL']}/charges", json=charge).raise_for_status()
    with transaction() as orders:
        orders.execute("INSERT INTO orders VALUES (%s, 'placed')", [number])


# endregion place


# region charge
def charge(number: str) -> None:
    """In the payments service: take the money."""
    with transaction() as payments:
        payments.execute("INSERT INTO charge VALUES (%s)", [number])


# endregion charge
