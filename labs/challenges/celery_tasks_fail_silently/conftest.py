"""What the tests of this lab ask: scripts and experiments, the quick ones first."""

import json
from collections.abc import Callable, Iterator
from concurrent.futures import Future

import pytest

from challenges.celery_tasks_fail_silently.lab import LAB
from challenges.celery_tasks_fail_silently.stage import (
    PATH,
    WORKER,
    Outcome,
    Outcomes,
    stage,
)
from workers.scripts import Done, printed

Runs = dict[str, "Future[Done]"]

# By the part of the URL that is wrong: what is replaced, and by what.
WRONG_URLS = {
    "address": (r"@[^/]+", "@127.0.0.1:1"),
    "name": (r"@[^/]+", "@no such host:5672"),
    "vhost": (r"/[^/]*$", "/nowhere"),
    "password": (r"//\w+:\w+@", "//nobody:wrong@"),
}
SCRIPTS = (
    "deaf_worker",
    "refused",
    "misread_settings",
    "pool",
    "no_timeout",
    "refusing_queue",
    "locked_out",
)


@pytest.fixture(scope="module", autouse=True)
def place(rabbitmq_url: str, postgres: str) -> Iterator[None]:
    """Open the stage."""
    with LAB.ready(rabbitmq_url, postgres):
        yield


@pytest.fixture(scope="module")
def alone() -> Callable[[], Outcome]:
    """Run the task and the command alone: most parts that are lost show at once."""
    run = stage().begin("alone.py")
    return lambda: json.loads(printed(run.result()))


@pytest.fixture(scope="module")
def paths() -> Outcomes:
    """Begin what needs no worker; what shows most parts that are missing is first."""
    return stage().experiment("fixed", "away", "silent")


@pytest.fixture(scope="module")
def runs_of_the_fix(paths: Outcomes) -> Runs:
    """Begin what workers are killed in, in such an order as well."""
    stage().experiment("fixed", "worker", "child", *PATH, *WORKER)
    return {"refused_for_good": stage().begin("refused_for_good.py")}


@pytest.fixture(scope="module")
def runs(runs_of_the_fix: Runs) -> Runs:
    """Begin everything at once: what runs here mostly waits."""
    started = {name: stage().begin(f"{name}.py") for name in SCRIPTS}
    for name, change in WRONG_URLS.items():
        started[name] = stage().begin("wrong_url.py", *change)
    return started


@pytest.fixture(scope="module")
def outcomes(runs: Runs) -> Outcomes:
    """Begin every experiment of every version."""
    return stage().all_outcomes()
