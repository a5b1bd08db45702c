"""Where the crashes happen: a broker, a database for each service, and scripts."""

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

Outcome = dict[str, Any]
# Each experiment: the way to charge and to keep, and how many pieces there are.
EXPERIMENTS = {
    "failing": "failing:1",
    "order_first": "order_first:1",
    "one_transaction": "one_transaction:1",
    "refund_on_error": "refund_on_error:1",
    "no_inbox": "no_inbox:3",
    "fixed": "fixed:3",
    "sold_out": "fixed:0",
}
# What runs one after the other, in one process each; the longest go first.
TOGETHER = [["fixed:0"], ["fixed:3"], ["no_inbox:3"]]
TOGETHER.append([one for one in EXPERIMENTS.values() if one.endswith(":1")])


@dataclass
class Stage:
    """Two databases and a broker to experiment with, and what came of it."""

    databases: dict[str, str]
    broker: str
    outcomes: dict[str, Outcome] = field(default_factory=dict)

    def run(self, script: str, *arguments: str) -> str:
        """Run a script of this folder in schemas of its own; return what it printed.

        Raises RuntimeError unless it ended well.
        """
        name = f"run_{secrets.token_hex(4)}"
        env = {k: v for k, v in os.environ.items() if not k.endswith("_PROXY")}
        env |= {"BROKER_URL": self.broker, "QUEUES": name, "PYTHONPATH": str(LABS)}
        for service, url in self.databases.items():
            with psycopg.connect(url) as connection:
                connection.execute(f"CREATE SCHEMA {name}")
            joined = "&" if "?" in url else "?"
            # Processes are killed here, and no server: nobody waits for its disk.
            option = quote(f"-csearch_path={name} -csynchronous_commit=off")
            env[f"{service.upper()}_DATABASE"] = f"{url}{joined}options={option}"
        done = subprocess.run(
            [sys.executable, script, *arguments],
            cwd=HERE,
            env=env,
            capture_output=True,
            text=True,
            timeout=240,
            check=False,
        )
        if done.returncode != 0 or done.stderr:
            raise RuntimeError(f"{script} {' '.join(arguments)}: {done.stderr}")
        return done.stdout

    def all_outcomes(self) -> dict[str, Outcome]:
        """Run each experiment once, and return what came of it."""
        if not self.outcomes:
            told: dict[str, Outcome] = {}
            with ThreadPoolExecutor(len(TOGETHER)) as pool:
                for printed in pool.map(
                    lambda some: self.run("crashing.py", *some), TOGETHER
                ):
                    told |= json.loads(printed)
            self.outcomes = {name: told[one] for name, one in EXPERIMENTS.items()}
        return self.outcomes


_stages: list[Stage] = []


@contextmanager
def ready(database: str, broker: str) -> Iterator[None]:
    """Use this database for orders, one beside it for payments, and this broker."""
    beside = f"labs_{secrets.token_hex(6)}"
    with psycopg.connect(database, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {beside}")
        try:
            own = f"/{connection.info.dbname}"
            payments = f"/{beside}".join(database.rsplit(own, 1))
            databases = {"orders": database, "payments": payments}
            _stages.append(Stage(databases, broker))
            yield
        finally:
            _stages.pop()
            connection.execute(f"DROP DATABASE {beside} WITH (FORCE)")


def stage() -> Stage:
    """Return the stage that `ready` opened."""
    return _stages[-1]
