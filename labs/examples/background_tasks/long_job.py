"""Kill a worker in the seventh of ten pages; the job is delivered again."""

import os
import tempfile
from collections.abc import Callable
from pathlib import Path

from jobs import connect, import_resumed, import_whole
from supplier import supplier

from services.waiting import wait_for
from workers import queues
from workers.worker import Worker, worker

SCHEMA = """
DROP TABLE IF EXISTS price, job;
CREATE TABLE price (sku text PRIMARY KEY, cents integer NOT NULL);
CREATE TABLE job (id integer PRIMARY KEY, done integer NOT NULL DEFAULT 0);
INSERT INTO job (id) VALUES (1);
"""


def killed(begin: Callable[[], object]) -> tuple[list[int], list[int], int]:
    """Return the pages asked for in the first run, in the second, and the prices."""
    queues.delete()
    with connect() as db:
        db.execute(SCHEMA)
    with supplier(hold=7) as prices, tempfile.TemporaryDirectory() as folder:
        os.environ["SUPPLIER"] = prices.url
        first = Worker("jobs", Path(folder) / "1.log")
        try:
            begin()
            wait_for(prices.held.is_set, "the seventh page")
        finally:
            first.kill()
        asked = list(prices.asked)
        log = Path(folder) / "2.log"
        with worker("jobs", log):
            wait_for(lambda: "succeeded" in log.read_text(), "the second run")
        again = prices.asked[len(asked) :]
    with connect() as db:
        (stored,) = db.execute("SELECT count(*) FROM price").fetchone() or (0,)
    return asked, again, stored


if __name__ == "__main__":
    for name, begin in (
        ("import_whole", lambda: import_whole.delay()),
        ("import_resumed", lambda: import_resumed.delay(1)),
    ):
        asked, again, stored = killed(begin)
        print(f"# {name}: {len(asked) + len(again)} pages fetched, {stored} prices")
        print("  first run: ", *asked)
        print("  second run:", *again)
