"""Runs the examples of docs/technologies/rabbitmq.md and compares what they print."""

import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import pytest

from examples.rabbitmq.own_broker import installed

HERE = Path(__file__).parent
LABS = HERE.parents[1]
OWN_BROKER = ["restart", "late_ack", "alarm", "watched"]
Captured = Callable[[str, str, str], None]


def run(script: str, **environment: str) -> str:
    """Return what a script of this folder prints; it must end well."""
    done = subprocess.run(
        [sys.executable, f"{script}.py"],
        cwd=HERE,
        env=os.environ | {"PYTHONPATH": str(LABS)} | environment,
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


@pytest.mark.parametrize(
    "script",
    ["orders", "unroutable", "prefetch", "redelivered", "full_queue", "refusals"],
)
def test_what_the_page_shows_of_a_broker(
    script: str, rabbitmq_url: str, captured: Captured
):
    output = run(script, BROKER_URL=rabbitmq_url)
    captured(__file__, f"{script}.txt", re.sub(r"vhost '[^']*'", "vhost '…'", output))


@pytest.fixture(scope="module")
def of_own_brokers() -> Iterator[dict[str, Future[str]]]:
    """Run the scripts that start a broker each, at once: a start takes seconds."""
    if installed() is None:
        pytest.skip("needs RabbitMQ installed here: it restarts and configures one")
    with ThreadPoolExecutor() as pool:
        yield {script: pool.submit(run, script) for script in OWN_BROKER}


@pytest.mark.parametrize("script", OWN_BROKER)
def test_what_the_page_shows_of_a_broker_of_its_own(
    script: str, of_own_brokers: dict[str, Future[str]], captured: Captured
):
    captured(__file__, f"{script}.txt", of_own_brokers[script].result())
