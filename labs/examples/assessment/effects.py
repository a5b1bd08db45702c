"""A task charges a card, then fails: how many runs, how many charges?"""

import os
import re
import tempfile
from pathlib import Path

import psycopg
from celery import Celery, Task

from services.waiting import wait_for
from workers import queues
from workers.worker import Worker

SCHEMA = """
DROP TABLE IF EXISTS charge;
CREATE TABLE charge (
    id serial PRIMARY KEY,
    purchase int NOT NULL,
    idempotency_key text UNIQUE
);
"""

app = Celery("effects", broker=os.environ["BROKER_URL"])
app.conf.update(task_ignore_result=True, broker_connection_retry_on_startup=True)


def database() -> psycopg.Connection:
    """Open the database; a `with` around it is one transaction."""
    return psycopg.connect(os.environ["SHOP_DATABASE"])


# region charge
def charge(purchase: int, key: str | None = None) -> None:
    """Stand in for the payment provider: a call takes money, a known key none."""
    with database() as db:
        db.execute(
            "INSERT INTO charge (purchase, idempotency_key) VALUES (%s, %s)"
            " ON CONFLICT (idempotency_key) DO NOTHING",
            (purchase, key),
        )


# endregion charge


def write_letter(purchase: int) -> None:
    """Stand in for a mail gateway that is away."""
    raise ConnectionError(f"no letter for {purchase}: the mail gateway is away")


# region tasks
# default_retry_delay is 0 so that the example is quick
RETRY = {
    "autoretry_for": (ConnectionError,),
    "max_retries": 3,
    "default_retry_delay": 0,
}


@app.task(**RETRY)
def pay_and_write(purchase: int) -> None:
    """Both effects in one task."""
    charge(purchase)
    write_letter(purchase)


@app.task(**RETRY)
def pay_once_and_write(purchase: int) -> None:
    """The same, but the provider can tell a second attempt from a second charge."""
    charge(purchase, key=f"purchase-{purchase}")
    write_letter(purchase)


@app.task
def pay(purchase: int) -> None:
    """One effect, with a key all the same; the other has retries of its own."""
    charge(purchase, key=f"purchase-{purchase}")
    write.delay(purchase)


@app.task(**RETRY)
def write(purchase: int) -> None:
    """Retried alone."""
    write_letter(purchase)


# endregion tasks


def run(task: Task, purchase: int, folder: Path) -> str:
    """Run a task until Celery gives up; count runs and charges."""
    queues.delete()
    worker = Worker("effects", folder / f"{purchase}.log")
    try:
        task.delay(purchase)
        wait_for(lambda: "raised unexpected" in worker.log.read_text(), "the end")
    finally:
        worker.stop()
    said = worker.log.read_text()
    received = re.findall(r"Task effects\.(\w+)\[\S+\] received", said)
    runs = ", ".join(f"{name} {received.count(name)}" for name in sorted({*received}))
    with database() as db:
        query = "SELECT count(*) FROM charge WHERE purchase = %s"
        (charges,) = db.execute(query, (purchase,)).fetchone() or (0,)
    return f"{task.__name__:<19} runs: {runs:<21} charges: {charges}"


def main() -> None:
    """Run each version against a real broker and worker."""
    with database() as db:
        db.execute(SCHEMA)
    with tempfile.TemporaryDirectory() as folder:
        for purchase, task in enumerate((pay_and_write, pay_once_and_write, pay)):
            print(run(task, purchase, Path(folder)))


if __name__ == "__main__":
    main()
