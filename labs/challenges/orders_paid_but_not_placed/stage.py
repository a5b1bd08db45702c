"""Where the crashes happen: a broker, a database for each service, and scripts."""

import json
import os
import secrets
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping
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
# Each experiment: the way to charge and to store, and how many pieces there are.
EXPERIMENTS = {
    "failing": "failing:1",
    "order_first": "order_first:1",
    "one_transaction": "one_transaction:1",
    "refund_on_error": "refund_on_error:1",
    "on_commit": "on_commit:3",
    "no_inbox": "no_inbox:3",
    "fixed": "fixed:3",
    "sold_out": "fixed:0",
}
# What runs one after the other, in one process each; the longest go first.
TOGETHER = [["fixed:0"], ["fixed:3"], ["no_inbox:3", "on_commit:3"]]
TOGETHER.append([one for one in EXPERIMENTS.values() if one.endswith(":1")])


class Outcomes(Mapping[str, Outcome]):
    """What came of each experiment; one that broke says why when it is asked for."""

    def __init__(self, told: dict[str, Outcome]) -> None:
        self.told = told

    def __getitem__(self, name: str) -> Outcome:
        outcome = self.told[name]
        if "error" in outcome:
            raise AssertionError(f"the crashes of {name} broke off: {outcome['error']}")
        return outcome

    def __iter__(self) -> Iterator[str]:
        return iter(self.told)

    def __len__(self) -> int:
        return len(self.told)


@dataclass
class Stage:
    """Two databases and a broker to experiment with, and what came of it."""

    databases: dict[str, str]
    broker: str
    told: dict[str, Outcome] = field(default_factory=dict)

    @contextmanager
    def environment(self) -> Iterator[dict[str, str]]:
        """Give schemas and queues of their own, as environment variables."""
        name = f"run_{secrets.token_hex(4)}"
        env = {"BROKER_URL": self.broker, "QUEUE_PREFIX": f"{name}."}
        for service, url in self.databases.items():
            with psycopg.connect(url) as connection:
                connection.execute(f"CREATE SCHEMA {name}")
            joined = "&" if "?" in url else "?"
            # Processes are killed here, and no server: nobody waits for its disk.
            option = quote(f"-csearch_path={name} -csynchronous_commit=off")
            env[f"{service.upper()}_DATABASE"] = f"{url}{joined}options={option}"
        yield env

    def run(self, script: str, *arguments: str) -> str:
        """Run a script of this folder; return what it printed.

        Raises RuntimeError unless it ended well.
        """
        env = {k: v for k, v in os.environ.items() if not k.endswith("_PROXY")}
        with self.environment() as own:
            done = subprocess.run(
                [sys.executable, script, *arguments],
                cwd=HERE,
                env=env | own | {"PYTHONPATH": str(LABS)},
                capture_output=True,
                text=True,
                timeout=240,
                check=False,
            )
        if done.returncode != 0 or done.stderr:
            last = done.stderr.strip().rpartition("\n")[2]
            raise RuntimeError(f"{script} {' '.join(arguments)}: {last}\n{done.stderr}")
        return done.stdout

    def crashes(self, experiments: list[str]) -> dict[str, Outcome]:
        """Run experiments one after the other; those that broke tell why."""
        try:
            told: dict[str, Outcome] = json.loads(self.run("crashing.py", *experiments))
        except (RuntimeError, subprocess.TimeoutExpired) as error:
            return {one: {"error": str(error)} for one in experiments}
        return told

    def all_outcomes(self, names: Iterable[str] = EXPERIMENTS) -> Outcomes:
        """Run each of these experiments once; return what came of all that were run."""
        wanted = {EXPERIMENTS[name] for name in names} - {*self.told}
        together = [[one for one in some if one in wanted] for some in TOGETHER]
        with ThreadPoolExecutor(len(TOGETHER)) as pool:
            for some in pool.map(self.crashes, filter(None, together)):
                self.told |= some
        return Outcomes(
            {name: self.told[it] for name, it in EXPERIMENTS.items() if it in self.told}
        )


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
