"""The tasks of this page: a receipt, and a long import in two versions."""

import os

import httpx
import psycopg
from celery import Celery

# region app
app = Celery("jobs", broker=os.environ["BROKER_URL"])
app.conf.update(
    broker_transport_options={"confirm_publish": True},
    task_acks_late=True,
    task_reject_on_worker_lost=True,
    task_ignore_result=True,
    task_time_limit=600,
    worker_prefetch_multiplier=1,
)
# endregion app

PAGES = 10


def connect() -> psycopg.Connection:
    """Open the shop's database; a `with` around it is one transaction."""
    return psycopg.connect(os.environ["SHOP_DATABASE"], connect_timeout=5)


# region send
class Busy(Exception):
    """The gateway will take the letter later."""


def send(order: int, email: str) -> None:
    """Have the gateway send one receipt; the key makes a second request harmless."""
    response = httpx.post(
        os.environ["MAIL_GATEWAY"],
        json={"to": email, "order": order},
        headers={"Idempotency-Key": f"receipt-{order}"},
        timeout=60,
    )
    if response.status_code in (429, 502, 503, 504):
        raise Busy(response.status_code)
    response.raise_for_status()  # what is wrong stays wrong: no retry


# endregion send


# region task
@app.task(
    autoretry_for=(httpx.TransportError, Busy),
    retry_backoff=1,
    retry_backoff_max=600,
    retry_jitter=True,
    max_retries=8,
)
def send_receipt(order: int) -> None:
    """Send one receipt and note that it is sent."""
    with connect() as db:
        query = "SELECT email FROM receipt WHERE order_number = %s"
        row = db.execute(query, [order]).fetchone()
    if row is None:
        raise LookupError(f"no receipt for order {order}")
    send(order, row[0])
    with connect() as db:
        db.execute("UPDATE receipt SET sent = now() WHERE order_number = %s", [order])


# endregion task


def fetch(page: int) -> list[tuple[str, int]]:
    """Ask the supplier for one page of prices."""
    response = httpx.get(f"{os.environ['SUPPLIER']}/prices/{page}", timeout=60)
    response.raise_for_status()
    return [(line["sku"], line["cents"]) for line in response.json()]


def store(db: psycopg.Connection, prices: list[tuple[str, int]]) -> None:
    """Write prices; writing them again changes nothing."""
    with db.cursor() as cursor:
        cursor.executemany(
            """INSERT INTO price VALUES (%s, %s)
            ON CONFLICT (sku) DO UPDATE SET cents = excluded.cents""",
            prices,
        )


# region whole
@app.task
def import_whole() -> None:
    """Import all pages; a second run begins with the first."""
    for page in range(1, PAGES + 1):
        prices = fetch(page)
        with connect() as db:
            store(db, prices)


# endregion whole


# region resumed
@app.task
def import_resumed(job: int) -> None:
    """Import all pages; a second run begins after the last one committed."""
    with connect() as db:
        row = db.execute("SELECT done FROM job WHERE id = %s", [job]).fetchone()
    if row is None:
        raise LookupError(f"no job {job}")
    for page in range(row[0] + 1, PAGES + 1):
        prices = fetch(page)
        with connect() as db:  # the prices and the mark: both or neither
            moved = db.execute(
                "UPDATE job SET done = %s WHERE id = %s AND done = %s",
                [page, job, page - 1],
            )
            if moved.rowcount == 0:
                return  # another worker is ahead of this one
            store(db, prices)


# endregion resumed
