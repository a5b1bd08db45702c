"""Send 40 requests at once, and count where they stand."""

import os
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx
import psycopg

from examples.scalability.cluster import as_shop
from services import nginx
from services.processes import free_port, started, throwaway_folder
from services.web_server import LABS

AT_ONCE = 40
THREADS = 8
SERVER = """\
server {
    listen 80;
    location / {
        proxy_pass http://shop;
    }
}
"""


@dataclass(frozen=True)
class Stood:
    """Where the requests stood while the database answered no slow query."""

    begun: int
    at_work: int
    behind_a_row: int
    refused: int
    answered: int
    late: Counter[int]
    said: str

    @property
    def outside(self) -> int:
        """Return how many no thread has taken yet."""
        return AT_ONCE - self.begun


@contextmanager
def site(
    program: str, database: str, servers: int, pool: int, cache_url: str
) -> Iterator[tuple[Path, int]]:
    """Run Gunicorns behind nginx; give the folder of notes and nginx's port."""
    with throwaway_folder() as folder, ExitStack() as stack:
        env = os.environ | {
            "DATABASE_URL": as_shop(database),
            "SHOP_POOL": str(pool),
            "SHOP_FOLDER": str(folder),
            "CACHE_URL": cache_url,
            "PYTHONPATH": str(LABS),
        }
        ports = [free_port() for _ in range(servers)]
        for port in ports:
            command = [sys.executable, "-m", "gunicorn", "--threads", str(THREADS)]
            command += ["--bind", f"127.0.0.1:{port}", "--no-control-socket"]
            command += ["examples.scalability.shop"]
            log = folder / f"{port}.log"
            stack.enter_context(started(command, port=port, log=log, env=env))
        listed = "".join(f"    server 127.0.0.1:{port};\n" for port in ports)
        upstream = f"upstream shop {{\n    least_conn;\n{listed}}}\n"
        front = stack.enter_context(
            nginx.serving(program, {"shop.conf": upstream + SERVER})
        )
        yield folder, front.port


def stand(
    program: str,
    database: str,
    path: Callable[[int], str],
    *,
    servers: int,
    pool: int = 0,
    cache_url: str,
    warm: bool = False,
) -> Stood:
    """Hold every slow query, send the requests, count, let go, count again."""
    with (
        site(program, database, servers, pool, cache_url) as (folder, port),
        psycopg.connect(database, autocommit=True) as holder,
        ThreadPoolExecutor(AT_ONCE) as threads,
    ):
        url = f"http://127.0.0.1:{port}"
        if warm:
            httpx.get(url + path(0), timeout=30)
            (folder / "begun").unlink()
        holder.execute("SELECT pg_advisory_lock(7)")
        sent = [
            threads.submit(httpx.get, url + path(number), timeout=60)
            for number in range(AT_ONCE)
        ]
        _settle(lambda: (_noted(folder, "begun"), *_in_database(holder)))
        at_work, behind = _in_database(holder)
        begun, refused = _noted(folder, "begun"), _noted(folder, "refused")
        answered = sum(it.done() and it.result().status_code == 200 for it in sent)
        holder.execute("SELECT pg_advisory_unlock(7)")
        answers = [it.result() for it in sent]
        late = Counter(it.status_code for it in answers)
        said = next((it.text for it in answers if it.status_code == 503), "")
    return Stood(begun, at_work, behind, refused, answered, late, said)


def _noted(folder: Path, name: str) -> int:
    file = folder / name
    return len(file.read_text()) if file.exists() else 0


def _in_database(holder: psycopg.Connection) -> tuple[int, int]:
    """Count transactions that do slow work, and those that wait for a row."""
    found = holder.execute(
        "SELECT count(*) FILTER (WHERE wait_event = 'advisory'),"
        " count(*) FILTER (WHERE wait_event IN ('transactionid', 'tuple'))"
        " FROM pg_stat_activity WHERE usename = 'shop'"
    ).fetchone()
    return (found[0], found[1]) if found else (0, 0)


def _settle(counted: Callable[[], tuple[int, ...]], still: float = 1.5) -> None:
    """Wait until nothing has changed for a while."""
    last, since = counted(), time.monotonic()
    while time.monotonic() - since < still:
        time.sleep(0.05)
        if (now := counted()) != last:
            last, since = now, time.monotonic()
