"""Runs the examples of the page on consistency between services."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from services import Server

HERE = Path(__file__).parent
LABS = HERE.parents[1]
Captured = Callable[[str, str, str], None]
Run = Callable[[str], str]


@pytest.fixture(scope="module")
def run(server: Callable[..., Server], rabbitmq_url: str) -> Iterator[Run]:
    """Run a script with a database for each service."""
    with ExitStack() as stack:
        urls = {
            f"{name}_DATABASE": stack.enter_context(server("postgresql").throwaway())
            for name in ("ORDERS", "STOCK", "PAYMENTS", "SHIPPING")
        }

        def runner(script: str) -> str:
            env = {"BROKER_URL": rabbitmq_url, "PYTHONPATH": str(LABS), **urls}
            done = subprocess.run(
                [sys.executable, script],
                cwd=HERE,
                env=os.environ | env,
                capture_output=True,
                text=True,
                timeout=150,
                check=False,
            )
            assert (done.returncode, done.stderr) == (0, "")
            return done.stdout

        yield runner


@pytest.mark.parametrize("script", ["every_kill", "trace", "outage", "consumer"])
def test_what_the_page_shows(script: str, run: Run, captured: Captured):
    captured(__file__, f"{script}.txt", run(f"{script}.py"))
