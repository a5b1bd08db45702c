"""A carrier, real web servers, and a crowd that asks all at once."""

import asyncio
import http.client
import json
import os
import secrets
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import psycopg

from challenges.high_concurrency.holding import LOCK
from services.processes import free_port, started, throwaway_folder
from services.waiting import wait_for
from services.web_server import gunicorn, uvicorn

CROWD = 100
HERE = Path(__file__).parent
WSGI, ASGI = "shop.config.wsgi:application", "shop.config.asgi:application"
SETTINGS = "challenges.high_concurrency.settings"
# Each server of this lab, and its options.
SERVERS: dict[str, tuple[Any, tuple[str, ...]]] = {
    "workers": (gunicorn, (WSGI, "--workers", "4")),
    "threads": (gunicorn, (WSGI, "--workers", "1", "--threads", "40")),
    "loop": (uvicorn, (ASGI, "--backlog", "512")),
    "impatient": (gunicorn, (WSGI, "--workers", "1", "--timeout", "2")),
    "unsafe loop": (uvicorn, (ASGI,)),
    "quiet loop": (uvicorn, (ASGI, "--backlog", "512")),
}


@dataclass(frozen=True)
class Seen:
    """What the carrier saw of a crowd."""

    most: int
    rounds: int


@dataclass
class Stage:
    """Where the crowd asks."""

    carrier: int
    database: str
    broker: str
    folder: Path
    stack: ExitStack
    ports: dict[str, int] = field(default_factory=dict)

    @property
    def env(self) -> dict[str, str]:
        """Return what a server or a worker must know."""
        return {
            "DJANGO_SETTINGS_MODULE": SETTINGS,
            "DATABASE_URL": self.database,
            "BROKER_URL": self.broker,
            "CARRIER": f"http://127.0.0.1:{self.carrier}",
            "PYTHONPATH": str(HERE.parents[1]),
        }

    def port(self, server: str) -> int:
        """Return the port of a server, which is started when it is first asked for."""
        if server not in self.ports:
            serve, (application, *options) = SERVERS[server]
            env = dict(self.env)
            if server == "unsafe loop":
                env["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
            elif server == "quiet loop":
                env["WITHOUT_RECEIVERS"] = "true"
            log = self.folder / f"{server.replace(' ', '_')}.log"
            running = serve(application, log, *options, env=env)
            port = self.stack.enter_context(running)
            # Its URLs are loaded with the first request, which may take longer.
            wait_for(lambda: answers(port), f"{server} to answer")
            self.ports[server] = port
        return self.ports[server]

    def tell_carrier(self, what: str) -> dict[str, int]:
        """Tell the carrier something, and return what it has seen."""
        return dict(get(self.carrier, f"/{what}").json)

    # region crowd
    def crowd(self, server: str, view: str, most: int) -> Seen:
        """Let everybody ask at once; return what the carrier saw.

        It answers nobody until `most` questions have reached it, and no other
        one comes; then it answers in rounds of as many.
        """
        with self.held(server, view, most):
            reached = self.tell_carrier("state")["inside"]
            self.tell_carrier(f"open/{most}/{CROWD}")
        return Seen(reached, self.tell_carrier("state")["rounds"])

    # endregion crowd

    @contextmanager
    def held(self, server: str, view: str, most: int) -> Iterator[None]:
        """Have everybody ask a carrier that does not answer; it must in the block."""
        port = self.port(server)
        self.tell_carrier("forget")
        with ThreadPoolExecutor(1) as pool:
            asked = pool.submit(ask_all, port, f"/{view}/price/", CROWD)
            wait_for(
                lambda: self.tell_carrier("state")["inside"] >= most, "the questions"
            )
            # Would another one come? A server that can, takes it within this time.
            time.sleep(0.3)
            try:
                yield
            except BaseException:
                self.tell_carrier(f"open/1/{CROWD}")  # Or the crowd would wait on.
                raise
            asked.result()

    # endregion crowd

    def beside(self, server: str, view: str) -> str:
        """Ping while a view waits or computes; say whether that was answered meanwhile.

        What it waits for is let go when the ping is sent, or when it is answered.
        """
        until = self.folder / secrets.token_hex(4)
        port, in_thread = self.port(server), view.endswith("thread")
        with psycopg.connect(self.database) as other:
            other.execute("SELECT pg_advisory_xact_lock(%s)", [LOCK])
            slow = send(port, f"/{view}/?until={until}")
            wait_for(until.with_suffix(".begun").exists, "the view to begin")
            quick = send(port, "/ping/")
            if in_thread:
                pinged = receive(quick)
            until.touch()
            other.rollback()
            if not in_thread:
                pinged = receive(quick)
            held = receive(slow)
        after = pinged.json["began"] >= held.json["ended"]
        return "after it" if after else "meanwhile"


@dataclass(frozen=True)
class Answer:
    """What a server said."""

    status: int
    text: str

    @property
    def json(self) -> dict[str, int]:
        """Return the body as data."""
        return dict(json.loads(self.text))


def send(port: int, path: str) -> http.client.HTTPConnection:
    """Send a request, and do not wait for its answer."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    connection.request("GET", path)
    return connection


def receive(connection: http.client.HTTPConnection) -> Answer:
    """Wait for an answer."""
    answer = connection.getresponse()
    text = answer.read().decode()
    connection.close()
    return Answer(answer.status, text)


def get(port: int, path: str) -> Answer:
    """Send a request and wait for its answer."""
    return receive(send(port, path))


def answers(port: int) -> bool:
    """Tell whether a server answers its simplest page."""
    with suppress(OSError, http.client.HTTPException):
        return get(port, "/ping/").status == 200
    return False


def ask_all(port: int, path: str, count: int) -> list[int]:
    """Send many requests at once; return the statuses when all are answered."""

    async def ask() -> list[int]:
        limits = httpx.Limits(max_connections=None)
        url = f"http://127.0.0.1:{port}{path}"
        async with httpx.AsyncClient(limits=limits, timeout=60, verify=False) as client:  # noqa: S501 plain HTTP
            answers = await asyncio.gather(
                *(client.get(f"{url}{number}") for number in range(count))
            )
        return [answer.status_code for answer in answers]

    return asyncio.run(ask())


_stages: list[Stage] = []


@contextmanager
def ready(database: str, broker: str) -> Iterator[None]:
    """Start the carrier; servers are started when they are needed."""
    with throwaway_folder() as folder, ExitStack() as stack:
        port = free_port()
        command = [sys.executable, str(HERE / "carrier.py"), str(port)]
        carrier = started(
            command, port=port, log=folder / "carrier.log", env=dict(os.environ)
        )
        stack.enter_context(carrier)
        _stages.append(Stage(port, database, broker, folder, stack))
        try:
            yield
        finally:
            _stages.pop()


def stage() -> Stage:
    """Return the stage that `ready` opened."""
    return _stages[-1]
