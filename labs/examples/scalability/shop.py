"""A shop as a WSGI application: products to read, orders to place."""

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from queue import Empty, Queue
from typing import Any

import psycopg
import redis

URL = os.environ.get("DATABASE_URL", "")
POOL = int(os.environ.get("SHOP_POOL", "0"))
FOLDER = Path(os.environ.get("SHOP_FOLDER", "."))
cache = redis.Redis.from_url(
    os.environ.get("CACHE_URL", "redis://127.0.0.1"),
    socket_timeout=2,
    decode_responses=True,
)
# A slow query, as long as the test holds this lock.
SLOW = "SELECT pg_advisory_xact_lock_shared(7)"


# region pool
class Pool:
    """At most `size` connections of this process; who finds none waits."""

    def __init__(self, url: str, size: int, patience: float = 30) -> None:
        self.url, self.patience = url, patience
        self.free: Queue[psycopg.Connection | None] = Queue()
        for _ in range(size):
            self.free.put(None)  # opened when it is first needed

    @contextmanager
    def connection(self) -> Iterator[psycopg.Connection]:
        """Give a connection with a transaction, and take it back."""
        kept = self.free.get(timeout=self.patience)
        try:
            if kept is None or kept.closed:
                kept = psycopg.connect(self.url, connect_timeout=5)
            with kept.transaction():
                yield kept
        finally:
            self.free.put(kept)


# endregion pool

pool = Pool(URL, POOL)


def _connection() -> Any:
    return pool.connection() if POOL else psycopg.connect(URL, connect_timeout=5)


def application(environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
    """Answer 503 with PostgreSQL's message when there is no connection."""
    _note("begun")
    path = environ["PATH_INFO"]
    status, body = "200 OK", "ok"
    try:
        if path == "/cached/":
            body = _cached()
        elif path.startswith("/orders/"):
            body = _order(path.split("/")[2])
        else:
            body = _products()
    except Empty:
        status, body = "503 Service Unavailable", "no connection was free in time"
    except psycopg.OperationalError as error:
        _note("refused")
        last = str(error).strip().splitlines()[-1]
        status, body = "503 Service Unavailable", last[last.find("FATAL") :]
    start_response(status, [("Content-Type", "text/plain")])
    return [body.encode()]


def _products() -> str:
    with _connection() as connection:
        connection.execute(SLOW)
        found = connection.execute("SELECT count(*) FROM stock").fetchone()
    return str(found[0])


# region cached
def _cached() -> str:
    """Return the products from Redis; for 60 seconds they may be old."""
    kept = None
    with suppress(redis.RedisError):  # without Redis it is slower, not down
        kept = cache.get("products")
    if kept is not None:
        return str(kept)
    fresh = _products()
    with suppress(redis.RedisError):
        cache.set("products", fresh, ex=60)
    return fresh


# endregion cached


# region order
def _order(sku: str) -> str:
    """Take one piece and place the order; the slow part is in the transaction."""
    with _connection() as connection:
        taken = connection.execute(
            "UPDATE stock SET quantity = quantity - 1 WHERE sku = %s AND quantity > 0",
            [sku],
        )
        if taken.rowcount == 0:
            return "sold out"
        connection.execute(SLOW)
        connection.execute("INSERT INTO orders (sku) VALUES (%s)", [sku])
    return "ordered"


# endregion order


def _note(name: str) -> None:
    with (FOLDER / name).open("a") as notes:
        notes.write(".")
