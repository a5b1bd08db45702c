"""Runs the examples of docs/technologies/rest-apis.md and compares what they print."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

HERE = Path(__file__).parent
Captured = Callable[[str, str, str], None]


def run(script: str) -> str:
    """Run a script of this folder with its own settings; give what it printed."""
    done = subprocess.run(
        [sys.executable, script],
        cwd=HERE,
        env=os.environ | {"DJANGO_SETTINGS_MODULE": "settings"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def test_a_conversation_uses_methods_statuses_and_headers(captured: Captured):
    output = run("conversation.py")
    for status in (200, 201, 204, 400, 404, 405, 415):
        assert f"\n  {status} " in output
    captured(__file__, "conversation.txt", output)


def test_only_a_bare_post_repeats_its_effect_when_retried(captured: Captured):
    output = run("retries.py")
    assert [int(n) for n in output.split() if n.isdigit()] == [2, 1, 1, 0]
    captured(__file__, "retries.txt", output)


def test_a_conditional_read_sends_no_body_and_a_stale_write_is_refused(
    captured: Captured,
):
    output = run("conditional.py")
    assert "list  304     0 bytes" in output
    assert "412 Precondition Failed" in output
    captured(__file__, "conditional.txt", output)


def test_a_client_counts_refusals_as_sales_when_the_status_is_200(captured: Captured):
    output = run("statuses.py")
    assert "client says: 5 sold, 0 refused\ndatabase says: 3 sold" in output
    assert "client says: 3 sold, 2 refused (sold out)" in output
    captured(__file__, "statuses.txt", output)


@pytest.mark.parametrize("attempt", [1, 2])
def test_two_processes_share_a_stored_cart_and_not_a_remembered_one(
    captured: Captured, attempt: int
):
    captured(__file__, "stateless.txt", run("stateless.py"))
