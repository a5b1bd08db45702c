"""Runs the examples of the page on background tasks against a real broker."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

HERE = Path(__file__).parent
LABS = HERE.parents[1]
Captured = Callable[[str, str, str], None]


@pytest.mark.parametrize("script", ["lost", "long_job", "herd", "watching"])
def test_what_the_page_shows(
    script: str, rabbitmq_url: str, postgres: str, captured: Captured
):
    env = {k: v for k, v in os.environ.items() if not k.startswith("CELERY_")}
    env |= {"BROKER_URL": rabbitmq_url, "SHOP_DATABASE": postgres}
    env |= {"PYTHONPATH": str(LABS)}
    done = subprocess.run(
        [sys.executable, f"{script}.py"],
        cwd=HERE,
        env=env,
        capture_output=True,
        text=True,
        timeout=170,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    captured(__file__, f"{script}.txt", done.stdout)
