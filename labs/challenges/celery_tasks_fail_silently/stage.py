"""Where the experiments happen: a broker, a database, and scripts that use them."""

import json
import os
import secrets
from collections.abc import Iterator
from concurrent.futures import Future
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import quote

import psycopg

from workers.scripts import Done, Scripts, printed
from workers.worker import Worker

HERE = Path(__file__).parent
LABS = HERE.parents[1]

PATH = ("away", "closed", "flight", "silent", "deaf")
WORKER = ("busy", "hangup", "child", "worker", "answer", "again", "commit")
VERSIONS = ("failing", "fixed")
# What a dead end is shown by: the process killed, and the letter sent twice.
HALF = ("child", "answer")

FOLDER = "challenges.celery_tasks_fail_silently"
CUSTOMER = "ada@example.org"
# What is waited for comes within a few seconds, or something was taken away.
SECONDS = 60

Outcome = dict[str, Any]


class Outcomes(dict[tuple[str, str], Outcome]):
    """What came of each experiment; asking for one waits until it has ended."""

    def __init__(self) -> None:
        super().__init__()
        self.runs: dict[tuple[str, str], Future[Done]] = {}

    def __missing__(self, key: tuple[str, str]) -> Outcome:
        """Wait for an experiment; raise AssertionError when it broke, and say how."""
        try:
            self[key] = json.loads(printed(self.runs[key].result()))
        except (RuntimeError, ValueError) as error:
            raise AssertionError(str(error)) from error
        return self[key]


def start(version: str, queue: str, log: Path, stack: ExitStack) -> Worker:
    """Start a worker that is killed at the end: nobody waits for its goodbye."""
    settings = {"DJANGO_SETTINGS_MODULE": f"{FOLDER}.settings"}
    worker = Worker(f"{FOLDER}.{version}", log, "--queues", queue, env=settings)
    stack.callback(worker.kill)
    return worker


@dataclass
class Stage:
    """A broker and a database to experiment with, and what came of it."""

    broker: str
    database: str
    outcomes: Outcomes = field(default_factory=Outcomes)
    # More at once would starve each other: a confirm may take three seconds.
    scripts: Scripts = field(default_factory=lambda: Scripts(HERE, 5, 3 * SECONDS))

    def environment(self) -> dict[str, str]:
        """Return what a script is told, with a schema of its own for its orders."""
        schema = f"run_{secrets.token_hex(4)}"
        with psycopg.connect(self.database) as connection:
            connection.execute(f"CREATE SCHEMA {schema}")
        joined = "&" if "?" in self.database else "?"
        option = quote(f"-csearch_path={schema}")
        env = {k: v for k, v in os.environ.items() if not k.startswith("CELERY_")}
        return env | {
            "BROKER_URL": self.broker,
            "SHOP_DATABASE": f"{self.database}{joined}options={option}",
            # Nobody listens there; an experiment that needs a gateway starts one.
            "MAIL_GATEWAY": "http://127.0.0.1:1/",
            "DJANGO_SETTINGS_MODULE": f"{FOLDER}.settings",
            "PYTHONPATH": str(LABS),
        }

    def printed(self, script: str, *arguments: str) -> str:
        """Return what a script prints; raise RuntimeError unless it ends well."""
        return printed(self.scripts.run(self.environment(), script, *arguments))

    def begin(self, script: str, *arguments: str) -> "Future[Done]":
        """Have a script of this folder run beside others, in its turn."""
        return self.scripts.begin(self.environment(), script, *arguments)

    def experiment(self, version: str, *failures: str) -> Outcomes:
        """Begin a version's experiments, each once; return all that were begun."""
        for how in failures:
            script = "breaking_path.py" if how in PATH else "dying_worker.py"
            if (version, how) not in self.outcomes.runs:
                run = self.begin(script, version, how)
                self.outcomes.runs[version, how] = run
        return self.outcomes

    def all_outcomes(self) -> Outcomes:
        """Begin each experiment with each version; return what comes of them."""
        for how in (*WORKER, *PATH):
            for version in VERSIONS:
                self.experiment(version, how)
        return self.experiment("half_fixed", *HALF)


_stages: list[Stage] = []


@contextmanager
def ready(broker: str, database: str) -> Iterator[None]:
    """Use this broker and this database until the block ends."""
    _stages.append(Stage(broker, database))
    try:
        yield
    finally:
        _stages.pop().scripts.stop()


def stage() -> Stage:
    """Return the stage that `ready` opened."""
    return _stages[-1]
