"""The two services fixed: each commits its own change and the message about it."""

from psycopg import Connection

from challenges.orders_paid_but_not_placed.database import transaction
from challenges.orders_paid_but_not_placed.messages import OUTBOX_AND_INBOX, tell

# region tables
ORDERS_TABLES = """
CREATE TABLE orders (number text PRIMARY KEY, state text);
CREATE TABLE stock (pieces integer);
"""
PAYMENTS_TABLES = """
CREATE TABLE charge (order_number text, refunded boolean DEFAULT false);
"""
# endregion tables
ORDERS_TABLES += OUTBOX_AND_INBOX
PAYMENTS_TABLES += OUTBOX_AND_INBOX


# region place
def place(number: str) -> None:
    """In the orders service: store the order, and what payments must be told."""
    # region in-short
    with transaction() as orders:
        new = orders.execute(
            """INSERT INTO orders VALUES (%s, 'pending')
            ON CONFLICT DO NOTHING""",
            [number],
        )
        if new.rowcount == 1:
            tell(orders, "payments", "charge", number)
    # endregion in-short


# endregion place


# region payments
def charge(payments: Connection, number: str) -> None:
    """In the payments service: take the money, and say so."""
    payments.execute("INSERT INTO charge VALUES (%s)", [number])
    tell(payments, "orders", "paid", number)


def refund(payments: Connection, number: str) -> None:
    """In the payments service: give the money back."""
    refund = "UPDATE charge SET refunded = true WHERE order_number = %s"
    payments.execute(refund, [number])


# endregion payments


# region paid
def paid(orders: Connection, number: str) -> None:
    """In the orders service: place the order, or cancel it and refund."""
    take = "UPDATE stock SET pieces = pieces - 1 WHERE pieces > 0"
    state = "placed" if orders.execute(take).rowcount == 1 else "cancelled"
    update = "UPDATE orders SET state = %s WHERE number = %s"
    orders.execute(update, [state, number])
    if state == "cancelled":
        tell(orders, "payments", "refund", number)


# endregion paid

# region acts
ACTS = {
    "orders": {"paid": paid},
    "payments": {"charge": charge, "refund": refund},
}
# endregion acts
