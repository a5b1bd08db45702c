"""A Flower process beside a real broker, and what it answers."""

import os
import re
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import httpx
from celery import Celery

from services.processes import dies_with_us, free_port
from services.waiting import wait_for
from workers.worker import Worker, environment

HERE = Path(__file__).parent
USER = ("watcher", "a-long-password")


class Flower:
    """A running Flower, asked over HTTP."""

    def __init__(self, url: str, auth: tuple[str, str] | None) -> None:
        self.url = url
        self.auth = auth

    def get(self, path: str, *, auth: Any = "same") -> httpx.Response:
        """Get a page or an answer of the API."""
        return self.ask("GET", path, auth=auth)

    def ask(
        self, method: str, path: str, *, auth: Any = "same", json: Any = None
    ) -> httpx.Response:
        """Send a request; with our own password unless told otherwise."""
        who = self.auth if auth == "same" else auth
        return httpx.request(method, self.url + path, auth=who, json=json, timeout=20)

    def tasks(self) -> dict[str, dict[str, Any]]:
        """Return the tasks that it knows, oldest first."""
        found: dict[str, dict[str, Any]] = self.get("/api/tasks").json()
        return dict(sorted(found.items(), key=lambda item: item[1]["timestamp"] or 0))

    def states(self) -> list[str]:
        """Return the states of its tasks, in order of the alphabet."""
        return sorted(task["state"] for task in self.tasks().values())

    def sees(self, *states: str) -> None:
        """Wait until its tasks are in these states."""
        wait_for(lambda: self.states() == sorted(states), f"Flower to see {states}")

    def events(self) -> Counter[str]:
        """Count its metric of events by their type, over all workers."""
        line = r'^flower_events_total\{.*type="(task-\w+)".*\} (\S+)$'
        counted: Counter[str] = Counter()
        for kind, count in re.findall(line, self.get("/metrics").text, re.M):
            counted[kind] += int(float(count))
        return counted


@contextmanager
def flower(
    broker: str, folder: Path, *options: str, auth: bool = True
) -> Iterator[Flower]:
    """Run Flower until the block ends."""
    port = free_port()
    command = [*dies_with_us(signal.SIGTERM), sys.executable, "-m", "celery"]
    command += ["-A", "shop_tasks", "flower", f"--port={port}", "--address=127.0.0.1"]
    env = environment() | {"BROKER_URL": broker, "PYTHONPATH": str(HERE)}
    if auth:
        env["FLOWER_BASIC_AUTH"] = ":".join(USER)
    with (folder / "flower.log").open("a") as log:
        running = subprocess.Popen(
            [*command, *options], cwd=folder, env=env, stdout=log, stderr=log
        )
    prefix = "".join(f"/{it[13:]}" for it in options if it.startswith("--url-prefix="))
    asked = Flower(f"http://127.0.0.1:{port}{prefix}", USER if auth else None)

    def answers() -> bool:
        if running.poll() is not None:
            raise RuntimeError((folder / "flower.log").read_text()[-2000:])
        with suppress(httpx.HTTPError):
            return asked.get("/healthcheck").is_success
        return False

    try:
        wait_for(answers, "Flower to answer")
        listening = folder / "flower.log"
        wait_for(lambda: "Connected to" in listening.read_text(), "its broker")
        yield asked
    finally:
        running.terminate()
        running.wait(timeout=30)


@contextmanager
def shop_worker(broker: str, folder: Path, *options: str) -> Iterator[Worker]:
    """Run a worker of the shop until the block ends."""
    env = {
        "BROKER_URL": broker,
        "PYTHONPATH": os.pathsep.join([str(HERE), os.environ.get("PYTHONPATH", "")]),
    }
    name = ("--hostname", "first@shop")
    running = Worker("shop_tasks", folder / "worker.log", *name, *options, env=env)
    try:
        yield running
    finally:
        running.stop()


@contextmanager
def caller(broker: str, **settings: bool) -> Iterator[Celery]:
    """Give an application that sends tasks, as a view would."""
    app = Celery("caller", broker=broker, set_as_current=False)
    app.conf.update({"task_send_sent_event": True, "task_ignore_result": True})
    app.conf.update(settings)
    yield app
    app.close()


def waiting(app: Celery) -> int:
    """Ask RabbitMQ itself how many messages wait."""
    with app.connection_for_read() as connection:
        channel = connection.default_channel
        return int(channel.queue_declare("celery", passive=True).message_count)
