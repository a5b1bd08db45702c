"""The same credit limit at READ COMMITTED, with a lock on the customer's row."""

import threading

import psycopg
from psycopg import IsolationLevel

from examples.transactions.levels import ask
from services.waiting import wait_for

TABLES = """
    DROP TABLE IF EXISTS purchase, customer;
    CREATE TABLE customer (id int PRIMARY KEY, credit int NOT NULL);
    CREATE TABLE purchase (
        customer_id int NOT NULL REFERENCES customer,
        total       int NOT NULL CHECK (total > 0)
    );
    INSERT INTO customer VALUES (1, 100);
"""
SPENT = "SELECT coalesce(sum(total), 0) FROM purchase WHERE customer_id = 1"
WAITING = """
    SELECT count(*) FROM pg_stat_activity
    WHERE datname = current_database() AND wait_event_type = 'Lock'
"""

# region locked
LOCK = "SELECT credit FROM customer WHERE id = 1 FOR UPDATE"
BUY = "INSERT INTO purchase (customer_id, total) VALUES (1, %s)"


def buy_on_credit(session: psycopg.Connection, total: int) -> bool:
    """Lock the customer, then look, decide and write; the caller commits."""
    session.execute("SET LOCAL lock_timeout = '3s'")
    credit = ask(session, LOCK)
    if ask(session, SPENT) + total > credit:
        return False
    session.execute(BUY, (total,))
    return True


# endregion locked


def report(url: str, level: IsolationLevel) -> str:
    """Let Ada buy, let Ben wait for her lock, and say what both got."""
    with psycopg.connect(url) as fresh:
        fresh.execute(TABLES)
    got: list[bool] = []

    def ben() -> None:
        with psycopg.connect(url) as session:
            session.isolation_level = level
            got.append(buy_on_credit(session, 60))

    waiting = threading.Thread(target=ben, daemon=True)
    with psycopg.connect(url, autocommit=True) as look:
        with psycopg.connect(url) as ada:
            ada.isolation_level = level
            got.append(buy_on_credit(ada, 60))
            waiting.start()
            wait_for(lambda: ask(look, WAITING) == 1, "Ben to wait", 10)
        waiting.join(timeout=20)
        answers = ["bought" if each else "refused" for each in got]
        told = f"Ada {answers[0]}, Ben {answers[1]}, {ask(look, SPENT)} spent"
        return f"{level.name.replace('_', ' '):<17}{told}"
