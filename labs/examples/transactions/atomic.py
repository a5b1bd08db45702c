"""Pay an order with a gift card: two statements that belong together."""

from collections.abc import Iterator

import psycopg

# region tables
TABLES = """
    DROP TABLE IF EXISTS payment, gift_card;
    CREATE TABLE gift_card (
        id      bigint PRIMARY KEY,
        balance int NOT NULL CHECK (balance >= 0)
    );
    CREATE TABLE payment (
        order_id bigint PRIMARY KEY,
        card_id  bigint NOT NULL REFERENCES gift_card,
        amount   int NOT NULL CHECK (amount > 0)
    );
    INSERT INTO gift_card VALUES (1, 100);
    INSERT INTO payment VALUES (7, 1, 5);
"""
# endregion tables
TAKE = "UPDATE gift_card SET balance = balance - %s WHERE id = %s"
PAY = "INSERT INTO payment (order_id, card_id, amount) VALUES (%s, %s, %s)"


# region failing
def pay_in_two(connection: psycopg.Connection, order: int, amount: int) -> None:
    """Take the money, then record the payment: each is committed alone."""
    connection.autocommit = True
    connection.execute(TAKE, (amount, 1))
    connection.execute(PAY, (order, 1, amount))


# endregion failing


# region fixed
def pay(connection: psycopg.Connection, order: int, amount: int) -> None:
    """Take the money and record the payment, or do neither."""
    with connection.transaction():
        connection.execute(TAKE, (amount, 1))
        connection.execute(PAY, (order, 1, amount))


# endregion fixed


def report(url: str) -> Iterator[str]:
    """Pay order 7, which is paid already, in both ways."""
    for way in (pay_in_two, pay):
        with psycopg.connect(url) as connection:
            connection.execute(TABLES)
            connection.commit()
            told = "paid"
            try:
                way(connection, 7, 30)
            except psycopg.errors.UniqueViolation as error:
                told = str(error).splitlines()[0]
            row = connection.execute(
                "SELECT balance, (SELECT sum(amount) FROM payment) FROM gift_card"
            ).fetchone()
        balance, paid = row or (0, 0)
        yield f"{way.__name__}: {told}\n  card {balance}, payments {paid}"
