"""Where the experiments happen: a broker, a database, and scripts that use them."""

import json
import os
import secrets
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import quote

import psycopg

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
    """What came of each experiment; asking for one that broke says how it did."""

    def __init__(self) -> None:
        super().__init__()
        self.broken: dict[tuple[str, str], str] = {}

    def __missing__(self, key: tuple[str, str]) -> Outcome:
        version, how = key
        raise AssertionError(f"{version}, {how}: {self.broken.get(key, 'not run')}")


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

    def run(self, script: str, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run a script of this folder, with a schema of its own for its orders."""
        schema = f"run_{secrets.token_hex(4)}"
        with psycopg.connect(self.database) as connection:
            connection.execute(f"CREATE SCHEMA {schema}")
        joined = "&" if "?" in self.database else "?"
        option = quote(f"-csearch_path={schema}")
        env = {k: v for k, v in os.environ.items() if not k.startswith("CELERY_")}
        env |= {
            "BROKER_URL": self.broker,
            "SHOP_DATABASE": f"{self.database}{joined}options={option}",
            # Nobody listens there; an experiment that needs a gateway starts one.
            "MAIL_GATEWAY": "http://127.0.0.1:1/",
            "DJANGO_SETTINGS_MODULE": f"{FOLDER}.settings",
            "PYTHONPATH": str(LABS),
        }
        try:
            return subprocess.run(
                [sys.executable, script, *arguments],
                cwd=HERE,
                env=env,
                capture_output=True,
                text=True,
                timeout=3 * SECONDS,
                check=False,
            )
        except subprocess.TimeoutExpired as late:
            return subprocess.CompletedProcess(late.cmd, -1, "", str(late))

    def printed(self, script: str, *arguments: str) -> str:
        """Return what a script printed; raise RuntimeError unless it ended well."""
        done = self.run(script, *arguments)
        if done.returncode != 0 or done.stderr:
            last = done.stderr.strip().rpartition("\n")[2]
            raise RuntimeError(f"{script} {' '.join(arguments)}: {last}\n{done.stderr}")
        return done.stdout

    def all_outcomes(self, *versions: str) -> Outcomes:
        """Run each experiment once, with all versions or some; return what came of it.

        The answer has all that was run, by version and name.
        """
        # They mostly wait, for a timeout, a retry, a worker: the longest go first.
        scripts = dict.fromkeys(WORKER, "dying_worker.py")
        scripts |= dict.fromkeys(PATH, "breaking_path.py")
        runs = [("half_fixed", how) for how in HALF]
        runs += [(version, how) for how in scripts for version in VERSIONS]
        done = {*self.outcomes, *self.outcomes.broken}
        wanted = versions or {version for version, _ in runs}
        runs = [it for it in runs if it not in done and it[0] in wanted]
        # More at once would starve each other: a confirm may take three seconds.
        with ThreadPoolExecutor(5) as pool:
            told = {
                (version, how): pool.submit(self.printed, scripts[how], version, how)
                for version, how in runs
            }
        for key, one in told.items():
            try:
                self.outcomes[key] = json.loads(one.result())
            except (RuntimeError, ValueError) as error:
                self.outcomes.broken[key] = str(error)
        return self.outcomes


_stages: list[Stage] = []


@contextmanager
def ready(broker: str, database: str) -> Iterator[None]:
    """Use this broker and this database until the block ends."""
    _stages.append(Stage(broker, database))
    try:
        yield
    finally:
        _stages.pop()


def stage() -> Stage:
    """Return the stage that `ready` opened."""
    return _stages[-1]
