"""Kill a worker after its work and before its ack: what does the second run do?"""

import os
import re
import tempfile
from contextlib import ExitStack
from pathlib import Path

import httpx
import psycopg
from celery import Celery, Task
from celery.signals import task_prerun

from gateways.mail import gateway
from services.waiting import wait_for
from workers import queues
from workers.worker import Worker

SCHEMA = """
DROP TABLE IF EXISTS customer, award;
CREATE TABLE customer (name text PRIMARY KEY, points integer DEFAULT 0);
CREATE TABLE award (order_number integer PRIMARY KEY);
INSERT INTO customer (name) VALUES ('Ada');
"""
ORDER = 1001

# region app
app = Celery("twice", broker=os.environ["BROKER_URL"])
app.conf.update(task_acks_late=True, task_ignore_result=True)
# endregion app


def connect() -> psycopg.Connection:
    """Open the shop's database; a `with` around it is one transaction."""
    return psycopg.connect(os.environ["SHOP_DATABASE"])


# region failing
@app.task
def add_points(order: int, customer: str) -> None:
    """Add ten points, each time it runs."""
    with connect() as db:
        db.execute(
            "UPDATE customer SET points = points + 10 WHERE name = %s",
            (customer,),
        )
    write_to(customer, order)


# endregion failing


# region fixed
@app.task
def award_points(order: int, customer: str) -> None:
    """Add ten points for this order, once."""
    with connect() as db:  # one transaction
        new = db.execute(
            "INSERT INTO award VALUES (%s) ON CONFLICT DO NOTHING", (order,)
        ).rowcount
        if new:
            db.execute(
                "UPDATE customer SET points = points + 10 WHERE name = %s",
                (customer,),
            )
    write_to(customer, order)


# endregion fixed


def write_to(customer: str, order: int) -> None:
    """Have a letter sent about the points, with a key that makes it one letter."""
    httpx.post(
        os.environ["MAIL_GATEWAY"],
        json={"to": f"{customer}@example.org", "order": order},
        headers={"Idempotency-Key": f"points-{order}"},
        timeout=60,
    )


@task_prerun.connect
def note(task: Task, **_: object) -> None:
    """Say in the worker's log whether the broker delivers a message again."""
    print(f"redelivered: {task.request.delivery_info['redelivered']}")


def deliver_twice(task: Task) -> None:
    """Kill the worker when the points are added; a second one gets the message."""
    queues.delete()
    with connect() as db:
        db.execute(SCHEMA)
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        mail = stack.enter_context(gateway())
        os.environ["MAIL_GATEWAY"] = mail.url
        held = mail.hold(ORDER, sent=True)
        workers = []
        for number in (1, 2):
            workers.append(Worker("twice", folder / f"{number}.log"))
            stack.callback(workers[-1].kill)
            if number == 1:
                task.delay(ORDER, "Ada")
                wait_for(held.arrived.is_set, "the points to be added")
                workers[-1].kill()
                held.over.set()
        log = folder / "2.log"
        wait_for(lambda: "succeeded" in log.read_text(), "the second run")
        said = "".join(worker.log.read_text() for worker in workers)
    print(f"# {task.__name__}")
    print("redelivered, each time:", *re.findall(r"redelivered: (\w+)", said))
    with connect() as db:
        (points,) = db.execute("SELECT points FROM customer").fetchone() or (0,)
    print(f"points: {points}, letters: {len(mail.letters)}")


if __name__ == "__main__":
    deliver_twice(add_points)
    deliver_twice(award_points)
