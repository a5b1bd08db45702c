"""Crash two services at each of their effects: `crashing.py VARIANT:PIECES …`.

One customer presses "Buy". A run goes through without a crash and writes down its
effects; then there is a run for each of them, in which the process dies before it,
is started again, and the customer presses again when there was no answer.
"""

import importlib
import json
import os
import signal
import sys
import tempfile
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx
import psycopg

from challenges.orders_paid_but_not_placed import database, dead_ends, messages
from challenges.orders_paid_but_not_placed.effects import Effects, Fuse
from services.waiting import wait_for

SERVICES = ("orders", "payments")
# What runs: where services ask each other, a web server each; where they send
# messages, the web server of orders and a worker for each service.
ASKING = SERVICES
TELLING = ("web", *SERVICES)
FOLDER = "challenges.orders_paid_but_not_placed"
TABLES = "SELECT tablename FROM pg_tables WHERE schemaname = current_schema()"
Point = tuple[str, int] | None


class Variant:
    """One way to charge and to store, of those that this lab has."""

    def __init__(self, name: str) -> None:
        self.inbox = name != "no_inbox"
        base = "failing" if name in ("failing", *dead_ends.WAYS) else "fixed"
        self.module: ModuleType = importlib.import_module(f"{FOLDER}.{base}")
        self.messages = base == "fixed"
        self.processes = TELLING if self.messages else ASKING
        place: Callable[[str], None] = dead_ends.WAYS.get(name, self.module.place)
        if name == "on_commit":
            place = dead_ends.on_commit
        self.requests: dict[str, Callable[[str], None]] = {"/orders": place}
        if not self.messages:
            self.requests |= {"/charges": self.module.charge, "/refunds": refund}


def refund(number: str) -> None:
    """Give the money back, on request."""
    with database.transaction() as payments:
        payments.execute(
            "UPDATE charge SET refunded = true WHERE order_number = %s", [number]
        )


class Handler(BaseHTTPRequestHandler):
    """Answers a service's requests."""

    variant: Variant
    effects: Effects

    def do_POST(self) -> None:
        """Do what is asked: 502 when another service failed, 500 for what is ours."""
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        try:
            self.variant.requests[self.path](**body)
            status = 201
        except httpx.HTTPError:
            status = 502
        except Exception:
            status = 500
        self.effects.note(f"answer {status}")
        self.send_response(status)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Say nothing."""


class Stage:
    """Both services with their databases, and a supervisor that restarts them."""

    def __init__(self, variant: Variant, log: str) -> None:
        self.variant = variant
        self.log = log
        self.urls = {name: os.environ[f"{name.upper()}_DATABASE"] for name in SERVICES}
        self.books = {
            name: psycopg.connect(url, autocommit=True)
            for name, url in self.urls.items()
        }
        # They outlive their processes, as behind a supervisor or a load balancer.
        self.doors = {name: HTTPServer(("127.0.0.1", 0), Handler) for name in SERVICES}
        os.environ["PAYMENTS_URL"] = self.door("payments")
        self.broker = messages.connect()
        self.fuses = {name: Fuse() for name in variant.processes}
        self.pids: dict[str, int] = {}
        self.ended: list[str] = []
        for name in SERVICES:
            for (table,) in self.all(TABLES, name):
                self.books[name].execute(f"DROP TABLE {table}")
            tables = getattr(variant.module, f"{name.upper()}_TABLES")
            self.books[name].execute(tables)

    def door(self, name: str) -> str:
        """Return the address of a service."""
        return f"http://127.0.0.1:{self.doors[name].server_address[1]}"

    def start(self, name: str) -> None:
        """Start a process."""
        pid = os.fork()
        if pid == 0:
            try:
                self.serve(name)
            except BaseException:
                traceback.print_exc()
            os._exit(1)
        self.pids[name] = pid

    def serve(self, name: str) -> None:
        """Be one of the processes; without an end."""
        service = "orders" if name == "web" else name
        database.use(self.urls[service])
        effects = Effects(name, self.log, self.fuses[name])
        effects.watch()
        Handler.variant, Handler.effects = self.variant, effects
        if name == "web" or not self.variant.messages:
            self.doors[service].serve_forever(poll_interval=0.01)
        if not self.variant.inbox:
            messages.receive = dead_ends.receive_without_inbox
        messages.run(service, self.variant.module.ACTS[service])

    @contextmanager
    def running(self) -> Iterator[None]:
        """Run all processes until the block ends."""
        for name in SERVICES:
            self.queue(name).declare()
        for name in self.variant.processes:
            self.start(name)
        try:
            yield
        finally:
            for pid in self.pids.values():
                os.kill(pid, signal.SIGKILL)
                os.waitpid(pid, 0)
            for name in SERVICES:
                self.queue(name).delete()

    def prepare(self, crash: Point, pieces: int) -> None:
        """Begin a run with empty books, and with a service that will crash, or none."""
        for name in SERVICES:
            for (table,) in self.all(TABLES, name):
                empty = f"DELETE FROM {table}"  # noqa: S608 the name is PostgreSQL's own
                self.books[name].execute(empty)
        for name in self.variant.processes:
            self.fuses[name].set(crash[1] if crash and crash[0] == name else None)
        if self.variant.messages:
            self.books["orders"].execute("INSERT INTO stock VALUES (%s)", [pieces])
        os.truncate(self.log, 0)
        self.ended = []

    def supervise(self) -> None:
        """Start again what has ended."""
        for name, pid in self.pids.items():
            done, status = os.waitpid(pid, os.WNOHANG)
            if done:
                code = os.waitstatus_to_exitcode(status)
                how = signal.Signals(-code).name if code < 0 else f"exit code {code}"
                self.ended.append(f"{name} ended with {how}")
                self.start(name)

    def has_crashed(self) -> bool:
        """Tell whether a service has ended; start it again."""
        self.supervise()
        return bool(self.ended)

    def press(self) -> str:
        """Press "Buy" once; return the answer's status, or the error."""
        try:
            answer = httpx.post(
                f"{self.door('orders')}/orders", json={"number": "order-1"}, timeout=30
            )
            return str(answer.status_code)
        except httpx.HTTPError as error:
            return f"httpx.{type(error).__name__}: {error}"

    def settle(self) -> None:
        """Wait until whatever is to be told has been told and acknowledged."""
        wait_for(self.is_settled, "every message to be sent and acknowledged", 30)

    def is_settled(self) -> bool:
        """Tell whether no message is on its way; start again who died."""
        self.supervise()
        if not self.variant.messages:
            return True
        unsent = "SELECT 1 FROM outbox WHERE NOT sent"
        before = Path(self.log).read_text()
        waiting = any(self.all(unsent, name) for name in SERVICES)
        effects = Path(self.log).read_text()
        # Unless nothing happened meanwhile, the two outboxes are of two moments.
        if waiting or before != effects:
            return False
        return effects.count(" publish") == effects.count(" ack")

    def queue(self, name: str) -> Any:
        """Return the queue that a service listens to."""
        return messages.queue(name)(self.broker.default_channel)

    def all(self, question: str, name: str) -> list[tuple[Any, ...]]:
        """Return what a service's database answers."""
        return self.books[name].execute(question).fetchall()

    def audit(self, pieces: int) -> dict[str, int]:
        """Count what the books of both services say."""
        stock = [(pieces,)]
        if self.variant.messages:
            stock = self.all("SELECT pieces FROM stock", "orders")
        states = [state for (state,) in self.all("SELECT state FROM orders", "orders")]
        back = [gone for (gone,) in self.all("SELECT refunded FROM charge", "payments")]
        return {
            "paid": back.count(False),
            "refunded": back.count(True),
            "placed": states.count("placed"),
            "cancelled": states.count("cancelled"),
            "pending": states.count("pending"),
            "taken": pieces - stock[0][0],
        }


def run(stage: Stage, crash: Point, pieces: int) -> dict[str, Any]:
    """Let the customer press, with a crash; return what came of it."""
    stage.prepare(crash, pieces)
    said = stage.press()
    if crash:
        wait_for(stage.has_crashed, f"the crash of {crash[0]}", 30)
    stage.settle()
    first = again = stage.audit(pieces)
    said_again = said
    effects = Path(stage.log).read_text().splitlines()
    if said != "201":
        said_again = stage.press()
        stage.settle()
        again = stage.audit(pieces)
    return {
        "said": said,
        "said_again": said_again,
        "ended": stage.ended,
        "effects": effects,
        "first": first,
        "again": again,
    }


def crash_everywhere(name: str, pieces: int) -> dict[str, Any]:
    """Return what comes of a run without a crash, and of one for each effect."""
    with tempfile.NamedTemporaryFile() as log:
        stage = Stage(Variant(name), log.name)
        with stage.running():
            whole = run(stage, None, pieces)
            points = []
            for process in stage.variant.processes:
                effects = [
                    line for line in whole["effects"] if line.startswith(process)
                ]
                for number, effect in enumerate(effects):
                    outcome = run(stage, (process, number), pieces)
                    points.append({"before": effect, **outcome})
    return {"whole": whole, "points": points}


def main(experiments: list[str]) -> None:
    """Print what comes of each `VARIANT:PIECES`."""
    told = {}
    for experiment in experiments:
        name, _, pieces = experiment.partition(":")
        try:
            told[experiment] = crash_everywhere(name, int(pieces))
        except Exception:
            told[experiment] = {"error": traceback.format_exc()}
    print(json.dumps(told))


if __name__ == "__main__":
    main(sys.argv[1:])
