"""Where the drills happen: a broker, a database, and scripts that use them."""

import json
import os
import secrets
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import quote

import psycopg

HERE = Path(__file__).parent
LABS = HERE.parents[1]
# They mostly wait: for a timeout, a worker, a release. The longest go first, and those
# of the fix before all others: a part that is lost shows soon.
OF_THE_FIX = (
    "times",
    "kill_child",
    "kill_late",
    "renderer_away",
    "slow_commit",
    "two_workers",
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
    """What came of each drill; asking for one that broke says how it did."""

    def __init__(self) -> None:
        super().__init__()
        self.broken: dict[str, str] = {}

    def __missing__(self, name: str) -> Told:
        raise AssertionError(f"{name}: {self.broken.get(name, 'not run')}")


@dataclass
class Stage:
    """A broker and a database for drills, and what came of them."""

    broker: str
    database: str
    told: All = field(default_factory=All)

    def run(self, script: str, *arguments: str) -> Any:
        """Run a script of this folder in a schema of its own; return its JSON.

        Raises RuntimeError unless it ended well.
        """
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
            "PYTHONPATH": str(LABS),
        }
        done = subprocess.run(
            [sys.executable, script, *arguments],
            cwd=HERE,
            env=env,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        if done.returncode != 0:
            last = done.stderr.strip().rpartition("\n")[2]
            raise RuntimeError(f"{script} {' '.join(arguments)}: {last}\n{done.stderr}")
        return json.loads(done.stdout)

    def all_told(self, names: tuple[str, ...] = DRILLS) -> All:
        """Run each of these drills once, and return what came of all that were run."""
        done = {*self.told, *self.told.broken}
        with ThreadPoolExecutor(5) as pool:
            runs = {
                name: pool.submit(self.run, "drills.py", name)
                for name in names
                if name not in done
            }
        for name, run in runs.items():
            try:
                self.told[name] = run.result()
            except (RuntimeError, ValueError, subprocess.TimeoutExpired) as error:
                self.told.broken[name] = str(error)
        return self.told


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
