"""A shop in one file: python shop.py migrate, web, worker, check or report."""

import json
import os
import signal
import sys
import threading
import urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import psycopg

GREETING = "open"
STOP = threading.Event()
TABLE = """
CREATE TABLE IF NOT EXISTS orders (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    packed_by text
)
"""
PACK = """
UPDATE orders SET packed_by = %s WHERE id = (
    SELECT id FROM orders WHERE packed_by IS NULL
    ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED
)
"""


# region connect
def connect() -> psycopg.Connection:
    """Open a connection; the password is a file that Compose puts there."""
    password = Path("/run/secrets/db_password").read_text().strip()
    return psycopg.connect(os.environ["DATABASE"], password=password)


# endregion connect


def migrate() -> None:
    """Create what is missing."""
    with connect() as db:
        db.execute(TABLE)


class Shop(BaseHTTPRequestHandler):
    """POST / places an order, GET / answers, GET /healthz asks the database."""

    def do_GET(self) -> None:
        """Answer, after a question to the database on /healthz."""
        if self.path == "/healthz":
            with connect() as db:
                db.execute("SELECT 1")
        self.answer(200, {"shop": GREETING})

    def do_POST(self) -> None:
        """Place one order."""
        with connect() as db:
            db.execute("INSERT INTO orders DEFAULT VALUES")
        self.answer(201, {"order": "placed"})

    def answer(self, status: int, body: dict[str, str]) -> None:
        """Send JSON."""
        sent = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(sent)))
        self.end_headers()
        self.wfile.write(sent)


def web() -> None:
    """Serve until SIGTERM."""
    server = ThreadingHTTPServer(("0.0.0.0", 8000), Shop)  # noqa: S104 - a container is reached from others
    threading.Thread(target=server.serve_forever, daemon=True).start()
    STOP.wait()
    server.shutdown()


def worker() -> None:
    """Pack one order after another until SIGTERM."""
    with connect() as db:
        db.autocommit = True
        while not STOP.is_set():
            if not db.execute(PACK, [os.uname().nodename]).rowcount:
                STOP.wait(0.2)


def check() -> None:
    """Fail unless the web answers with its database."""
    urllib.request.urlopen("http://127.0.0.1:8000/healthz", timeout=4).close()


def report() -> None:
    """Count the orders."""
    with connect() as db:
        row = db.execute("SELECT count(*), count(packed_by) FROM orders").fetchone()
    print("orders {}, packed {}".format(*row or ()))


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, lambda *_: STOP.set())
    {f.__name__: f for f in (migrate, web, worker, check, report)}[sys.argv[1]]()
