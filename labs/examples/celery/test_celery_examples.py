"""Runs the examples of the Celery page against a real broker."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

HERE = Path(__file__).parent
LABS = HERE.parents[1]
Captured = Callable[[str, str, str], None]
Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def run(rabbitmq_url: str, postgres: str) -> Run:
    """Run a script of this folder against the broker."""

    def runner(*arguments: str) -> subprocess.CompletedProcess[str]:
        env = {k: v for k, v in os.environ.items() if not k.startswith("CELERY_")}
        env |= {"BROKER_URL": rabbitmq_url, "SHOP_DATABASE": postgres}
        env |= {"PYTHONPATH": str(LABS)}
        return subprocess.run(
            [sys.executable, *arguments],
            cwd=HERE,
            env=env,
            capture_output=True,
            text=True,
            timeout=180,
            check=False,
        )

    return runner


def printed(done: subprocess.CompletedProcess[str]) -> str:
    """Return what a script printed; it must have ended well and said no more."""
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


@pytest.mark.parametrize(
    "script", ["conversation", "message", "waits", "twice", "refusals", "watched"]
)
def test_what_the_celery_page_shows(script: str, run: Run, captured: Captured):
    captured(__file__, f"{script}.txt", printed(run(f"{script}.py")))
