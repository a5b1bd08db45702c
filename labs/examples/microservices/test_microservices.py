"""Runs the examples of the page on microservices: services are processes."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from examples.grpc.compiling import environment
from services import Server

HERE = Path(__file__).parent
Captured = Callable[[str, str, str], None]
Run = Callable[[str], str]


@pytest.fixture(scope="module")
def run(server: Callable[..., Server], rabbitmq_url: str) -> Iterator[Run]:
    """Run a script with a database for each service."""
    with ExitStack() as stack:
        urls = {
            name: stack.enter_context(server("postgresql").throwaway())
            for name in ("SHOP_DATABASE", "STOCK_DATABASE", "ORDERS_DATABASE")
        }

        def runner(script: str) -> str:
            done = subprocess.run(
                [sys.executable, script],
                cwd=HERE,
                env=environment("v1", BROKER_URL=rabbitmq_url, **urls),
                capture_output=True,
                text=True,
                timeout=120,
                check=False,
            )
            assert (done.returncode, done.stderr) == (0, "")
            return done.stdout

        yield runner


def test_a_join_becomes_requests(run: Run, captured: Captured):
    captured(__file__, "lists.txt", run("lists.py"))


def test_what_a_failure_leaves_behind(run: Run, captured: Captured):
    captured(__file__, "failures.txt", run("failures.py"))


def test_what_an_order_costs_in_each_way(run: Run, captured: Captured):
    captured(__file__, "costs.txt", run("costs.py"))
