"""A hundred orders, one of them slow; then three questions about it."""

import json
import os
import re
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import httpx
import psycopg

from services.processes import free_port, started, throwaway_folder
from services.waiting import wait_for
from services.web_server import LABS

PRODUCTS = ("lamp", "mug", "rug", "vase", "desk")
SCHEMA = """
CREATE TABLE stock (sku text PRIMARY KEY, quantity int NOT NULL CHECK (quantity >= 0));
CREATE TABLE orders (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, sku text);
INSERT INTO stock SELECT unnest(%s::text[]), 1000;
"""


@dataclass(frozen=True)
class Site:
    """Two services that run, and the folder of what they write."""

    url: str
    folder: Path
    database: str

    def log(self) -> list[dict[str, Any]]:
        """Return the lines of both services' logs."""
        lines = [
            line
            for name in ("stock", "shop")
            for line in (self.folder / f"{name}.log").read_text().splitlines()
        ]
        return [json.loads(line) for line in lines if line.startswith("{")]

    def spans(self) -> list[dict[str, Any]]:
        """Return the spans of both services."""
        return [
            json.loads(it) for it in (self.folder / "spans").read_text().splitlines()
        ]

    def metrics(self) -> str:
        """Return what the shop shows to Prometheus."""
        return httpx.get(f"{self.url}/metrics", timeout=10).text

    def order(self, number: int) -> int:
        """Place one order."""
        asked = {"sku": PRODUCTS[number % 5], "customer": f"c-{number}"}
        return httpx.post(f"{self.url}/orders/", json=asked, timeout=30).status_code


@contextmanager
def site(database: str) -> Iterator[Site]:
    """Run the shop and the service of the stock."""
    with psycopg.connect(database, autocommit=True) as connection:
        connection.execute("DROP TABLE IF EXISTS stock, orders")
        for statement in SCHEMA.strip().splitlines():
            values = [list(PRODUCTS)] if "%s" in statement else None
            connection.execute(statement, values)
    with throwaway_folder() as folder, ExitStack() as stack:
        ports = {name: free_port() for name in ("stock", "shop")}
        env = os.environ | {
            "DATABASE_URL": database,
            "SPANS": str(folder / "spans"),
            "STOCK_URL": f"http://127.0.0.1:{ports['stock']}",
            "PYTHONPATH": str(LABS),
        }
        for name, port in ports.items():
            command = [sys.executable, "-m", "gunicorn", "--threads", "4"]
            command += ["--bind", f"127.0.0.1:{port}", "--no-control-socket"]
            command += [f"examples.observability.{name}"]
            log = folder / f"{name}.log"
            stack.enter_context(started(command, port=port, log=log, env=env))
        yield Site(f"http://127.0.0.1:{ports['shop']}", folder, database)


def hundred_orders(place: Site) -> None:
    """Place orders; a report locks the lamp during number 50, until three tries."""
    for number in range(100):
        if number != 50:
            place.order(number)
            continue
        with psycopg.connect(place.database, application_name="stock-report") as report:
            report.execute("SELECT * FROM stock WHERE sku = 'lamp' FOR UPDATE")
            with ThreadPoolExecutor(1) as pool:
                waiting = pool.submit(place.order, number)
                wait_for(lambda: _warnings(place) == 3, "three tries")
                report.rollback()
                waiting.result()


def _warnings(place: Site) -> int:
    return sum(line["level"] == "warning" for line in place.log())


def buckets(place: Site) -> tuple[list[str], str]:
    """Return the buckets that count, and the trace of the slow order."""
    lines = [it for it in place.metrics().splitlines() if "_bucket{" in it]
    kept = [it for it in lines if re.search(r'le="(0.5|2.5|\+Inf)"', it)]
    slow = next(it for it in kept if 'le="2.5"' in it)
    found = re.search(r'trace_id="(\w+)"', slow)
    return kept, found[1] if found else ""


def tree(place: Site, trace_id: str) -> Iterator[str]:
    """Draw one trace: each span, its service and its share of the whole."""
    spans = [it for it in place.spans() if it["context"]["trace_id"] == f"0x{trace_id}"]
    spans.sort(key=lambda it: it["start_time"])
    root = next(it for it in spans if it["parent_id"] is None)
    yield f"{'span':<32}{'service':<9}{'share':<12}status"
    yield from _draw(spans, root, _length(root), 0)


def _draw(
    spans: list[dict[str, Any]], span: dict[str, Any], whole: float, depth: int
) -> Iterator[str]:
    says = "  " * depth + span["name"]
    service = span["resource"]["attributes"]["service.name"]
    share = _share(_length(span) / whole)
    status = span["status"]["status_code"].lower()
    yield f"{says:<32}{service:<9}{share:<12}{status}"
    for child in spans:
        if child["parent_id"] == span["context"]["span_id"]:
            yield from _draw(spans, child, whole, depth + 1)


def _share(share: float) -> str:
    """Say it roughly: the exact share differs from run to run."""
    if share > 0.75:
        return "over 75 %"
    return "15 to 40 %" if 0.15 < share < 0.4 else "below 15 %"


def _length(span: dict[str, Any]) -> float:
    ends = (span["end_time"], span["start_time"])
    last, first = (datetime.fromisoformat(it.replace("Z", "+00:00")) for it in ends)
    return (last - first).total_seconds()


def lines_of(place: Site, trace_id: str) -> list[str]:
    """Return the lines of both logs that belong to one trace."""
    return [
        json.dumps(line | {"trace_id": "…"}, ensure_ascii=False)
        for line in place.log()
        if line.get("trace_id") == trace_id
    ]


def sizes(place: Site) -> tuple[int, int, int]:
    """Return the bytes of metrics, logs and spans, in hundreds of bytes."""
    logs = sum(len(json.dumps(line)) + 1 for line in place.log())
    spans = (place.folder / "spans").stat().st_size
    return len(place.metrics()), logs, spans
