"""A carrier, real web servers, and a crowd that asks all at once."""

import asyncio
import http.client
import json
import os
import secrets
import sys
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import psycopg

from challenges.high_concurrency.holding import LOCK
from services import nginx
from services.processes import free_port, started, throwaway_folder
from services.waiting import wait_for
from services.web_server import gunicorn, uvicorn

CROWD, CARRIERS = 100, 3
# How long a reader of the crowd waits, who knows of no carrier's patience.
LIMIT = 6
HERE = Path(__file__).parent
WSGI, ASGI = "shop.config.wsgi:application", "shop.config.asgi:application"
SETTINGS = "challenges.high_concurrency.settings"
ONE_LOOP = (uvicorn, (ASGI, "--backlog", "512"))
# Each server of this lab, and its options.
SERVERS: dict[str, tuple[Any, tuple[str, ...]]] = {
    "workers": (gunicorn, (WSGI, "--workers", "4")),
    "threads": (gunicorn, (WSGI, "--workers", "1", "--threads", "100")),
    "loop": ONE_LOOP,
    "impatient": (gunicorn, (WSGI, "--workers", "1", "--timeout", "2")),
    "lasting workers": (gunicorn, (WSGI, "--workers", "4")),
    "unsafe loop": ONE_LOOP,
    "quiet loop": ONE_LOOP,
    "lasting loop": ONE_LOOP,
}
# What some of them are told besides.
TOLD = {
    "unsafe loop": {"DJANGO_ALLOW_ASYNC_UNSAFE": "true"},
    "quiet loop": {"WITHOUT_RECEIVERS": "true"},
    "lasting loop": {"CONN_MAX_AGE": "60"},
    "lasting workers": {"CONN_MAX_AGE": "60"},
}
# What stands in front of each server; nginx's own limit is 60 seconds.
FRONT = """
server {
    listen 80;
    location / {
        proxy_pass http://127.0.0.1:$arg_port;
        proxy_read_timeout 1s;
    }
}
"""


@dataclass(frozen=True)
class Seen:
    """What the carriers saw of a crowd, and what readers were told."""

    most: int
    rounds: int
    statuses: dict[int, int]
    elsewhere: int  # the status of another page meanwhile, through nginx

    @property
    def told(self) -> str:
        """Say how often each status came, as `20 × 200`."""  # noqa: RUF002
        each = sorted(self.statuses.items())
        return ", ".join(f"{count} × {status}" for status, count in each)


@dataclass
class Stage:
    """Where the crowd asks."""

    carrier: int
    database: str
    broker: str
    folder: Path
    front: nginx.Serving
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
            env = self.env | TOLD.get(server, {})
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
    def crowd(self, server: str, view: str, most: int, asked: int) -> Seen:
        """Have everybody ask at once; return what the carriers saw.

        They answer nobody until `most` questions have reached them, and no other
        one comes; then they answer in rounds of as many, until `asked` have come.
        """
        with self.held(server, view, most) as crowd:
            reached = self.tell_carrier("state")["inside"]
            elsewhere = self.through_nginx(server).status
            self.tell_carrier(f"open/{most}/{asked}")
        rounds = self.tell_carrier("state")["rounds"]
        return Seen(reached, rounds, Counter(crowd.result()), elsewhere)

    # endregion crowd

    @contextmanager
    def held(self, server: str, view: str, most: int) -> "Iterator[Future[list[int]]]":
        """Have everybody ask carriers that do not answer; they must in the block."""
        port = self.port(server)
        self.tell_carrier("forget")
        with ThreadPoolExecutor(1) as pool:
            asked = pool.submit(ask_all, port, f"/{view}/price/", CROWD)
            wait_for(
                lambda: self.tell_carrier("state")["inside"] >= most,
                f"{most} questions to be under way",
                seconds=20,
            )
            # Would another one come? A server that can, takes it within this time.
            time.sleep(0.3)
            try:
                yield asked
            except BaseException:
                self.let_go()  # Or the crowd would wait on.
                raise
            asked.result(timeout=60)

    def let_go(self) -> None:
        """Let the carriers answer each question at once."""
        self.tell_carrier(f"open/1/{CROWD * CARRIERS}")

    def without_carriers(self, server: str, view: str) -> dict[int, int]:
        """Have everybody ask carriers that stay silent; return who was told what.

        A reader leaves after LIMIT seconds, which counts as the status 0.
        """
        port = self.port(server)
        self.tell_carrier("forget")
        try:
            return Counter(ask_all(port, f"/{view}/price/", CROWD, LIMIT))
        finally:
            self.let_go()
            # Readers are gone, and threads that work for them may not be.
            wait_for(
                lambda: get(port, "/ping/").json["threads"] < 10, "the last reader"
            )

    def through_nginx(self, server: str) -> "Answer":
        """Ask for a page that needs no carrier, as readers do: through nginx."""
        return get(self.front.port, f"/ping/?port={self.port(server)}")

    def beside(self, server: str, view: str) -> str:
        """Ping while a view waits or computes; say whether that was answered meanwhile.

        What it waits for is let go when the ping is sent, or when it is answered.
        """
        until = self.folder / secrets.token_hex(4)
        port, in_thread = self.port(server), view.endswith("thread")
        with psycopg.connect(self.database) as other:
            other.execute("SELECT pg_advisory_xact_lock(%s)", [LOCK])
            slow = send(port, f"/{view}/?until={until}")
            wait_for(
                until.with_suffix(".begun").exists, "the view to begin", seconds=20
            )
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
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
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


def ask_all(port: int, path: str, count: int, limit: float = 60) -> list[int]:
    """Send many requests at once; return the statuses, 0 for no answer in time."""

    async def ask_one(client: httpx.AsyncClient, number: int) -> int:
        try:
            return (await client.get(f"{path}{number}")).status_code
        except httpx.TimeoutException:
            return 0

    async def ask() -> list[int]:
        async with httpx.AsyncClient(
            base_url=f"http://127.0.0.1:{port}",
            limits=httpx.Limits(max_connections=None),
            timeout=limit,
            verify=False,  # noqa: S501 plain HTTP
        ) as client:
            asked = (ask_one(client, number) for number in range(count))
            return await asyncio.gather(*asked)

    return asyncio.run(ask())


_stages: list[Stage] = []


@contextmanager
def ready(database: str, broker: str, program: str) -> Iterator[None]:
    """Start the carrier; servers are started when they are needed."""
    with throwaway_folder() as folder, ExitStack() as stack:
        port = free_port()
        command = [sys.executable, str(HERE / "carrier.py"), str(port)]
        carrier = started(
            command, port=port, log=folder / "carrier.log", env=dict(os.environ)
        )
        stack.enter_context(carrier)
        front = stack.enter_context(nginx.serving(program, {"front.conf": FRONT}))
        _stages.append(Stage(port, database, broker, folder, front, stack))
        try:
            yield
        finally:
            _stages.pop()


def stage() -> Stage:
    """Return the stage that `ready` opened."""
    return _stages[-1]
