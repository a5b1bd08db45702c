"""Where the drills happen: a broker, a database, and scripts that use them."""

import json
import os
import secrets
from collections.abc import Iterator
from concurrent.futures import Future, wait
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import quote

import psycopg

from challenges.long_running_jobs_block_requests.web import FOLDER
from workers.scripts import Done, Scripts, printed

HERE = Path(__file__).parent
LABS = HERE.parents[1]
# Drills mostly wait: for a timeout, a worker, a release. The longest go first, and
# those of the fix before all others: a part that is lost shows soon.
OF_THE_FIX = (
    "kill_late",
    "kill_child",
    "two_workers",
    "renderer_away",
    "slow_commit",
    "silent",
    "broker_away",
    "locked_out",
    "refused",
    "queued",
)
DRILLS = (
    *OF_THE_FIX,
    "kill_early",
    "refused_inline",
    "kill_server",
    "timeout",
    "in_a_thread",
    "inline",
    "threads",
    "kill_web",
    "one_free",
)

Told = dict[str, Any]


class All(dict[str, Told]):
    """What came of each drill; asking for one waits until it has ended."""

    def __init__(self) -> None:
        super().__init__()
        self.runs: dict[str, Future[Done]] = {}

    def __missing__(self, name: str) -> Told:
        """Wait for a drill; raise AssertionError when it broke, and say how."""
        try:
            self[name] = json.loads(printed(self.runs[name].result(), may_log=True))
        except (RuntimeError, ValueError) as error:
            raise AssertionError(str(error)) from error
        return self[name]


@dataclass
class Stage:
    """A broker and a database for drills, and what came of them."""

    broker: str
    database: str
    told: All = field(default_factory=All)
    scripts: Scripts = field(default_factory=lambda: Scripts(HERE, 5, seconds=120))

    def begin(self, script: str, *arguments: str) -> "Future[Done]":
        """Have a script of this folder run in its turn, in a schema of its own."""
        name = f"run_{secrets.token_hex(4)}"
        with psycopg.connect(self.database) as connection:
            connection.execute(f"CREATE SCHEMA {name}")
        joined = "&" if "?" in self.database else "?"
        option = quote(f"-csearch_path={name}")
        env = {k: v for k, v in os.environ.items() if not k.startswith("CELERY_")}
        env |= {
            "BROKER_URL": self.broker,
            "QUEUE": name,
            "DATABASE_URL": f"{self.database}{joined}options={option}",
            "DJANGO_SETTINGS_MODULE": f"{FOLDER}.settings",
            "LAB_VERSION": "fixed",
            "PYTHONPATH": str(LABS),
        }
        return self.scripts.begin(env, script, *arguments)

    def alone(self, how: str) -> Told:
        """Ask the views without a server and run the job without a worker, once."""
        if f"alone {how}" not in self.told.runs:
            self.told.runs[f"alone {how}"] = self.begin("alone.py", how)
        return self.told[f"alone {how}"]

    def all_told(self, names: tuple[str, ...] = DRILLS) -> All:
        """Begin each of these drills once; return all that were begun."""
        for name in names:
            if name not in self.told.runs:
                self.told.runs[name] = self.begin("drills.py", name)
        return self.told

    def times(self) -> Told:
        """Take times once no drill runs: beside others they would say little."""
        wait([*self.told.runs.values()])
        return self.all_told(("times",))["times"]


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
