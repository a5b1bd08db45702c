"""Run each task twice, as a redelivery does, and look at what it left behind."""

import os
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

from celery import Celery, Task

SCHEMA = """
CREATE TABLE customers (name TEXT PRIMARY KEY, points INTEGER DEFAULT 0);
CREATE TABLE awards (order_number INTEGER PRIMARY KEY, points INTEGER);
INSERT INTO customers (name) VALUES ('Ada');
"""

app = Celery("points", broker="memory://")
app.conf.task_always_eager = True


def connect() -> sqlite3.Connection:
    """Open the shop's database."""
    return sqlite3.connect(os.environ["SHOP_DATABASE"])


# region failing
@app.task
def add_points(customer: str) -> None:
    """Add ten points, each time it runs."""
    with closing(connect()) as db, db:
        db.execute(
            "UPDATE customers SET points = points + 10 WHERE name = ?",
            (customer,),
        )


# endregion failing


# region fixed
@app.task
def award_points(order: int, customer: str) -> None:
    """Add ten points for this order, once."""
    with closing(connect()) as db, db:  # one transaction
        new = db.execute(
            "INSERT INTO awards VALUES (?, 10) ON CONFLICT DO NOTHING", (order,)
        ).rowcount
        if new:
            db.execute(
                "UPDATE customers SET points = points + 10 WHERE name = ?",
                (customer,),
            )


# endregion fixed


def points_after(task: Task, *arguments: object) -> int:
    """Return Ada's points after the task ran twice on a new database."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ["SHOP_DATABASE"] = str(Path(folder) / "shop.sqlite")
        with closing(connect()) as db, db:
            db.executescript(SCHEMA)
        for _ in range(2):
            task.delay(*arguments)
        with closing(connect()) as db:
            return int(db.execute("SELECT points FROM customers").fetchone()[0])


if __name__ == "__main__":
    print("add_points, run twice:  ", points_after(add_points, "Ada"))
    print("award_points, run twice:", points_after(award_points, 1001, "Ada"))
