"""Runs the examples of docs/technologies/rest-apis.md and compares what they print."""

import json
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
    return run_code(script, option=None)


def run_code(code: str, option: str | None = "-c") -> str:
    """Run Python in this folder with its own settings; give what it printed."""
    done = subprocess.run(
        [sys.executable, *([option] if option else []), code],
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


def test_errors_have_three_shapes_until_a_handler_gives_them_one(captured: Captured):
    output = run("errors.py")
    before, after = output.split("# with the handler\n")
    assert [line[4:6] for line in before.splitlines()[1:]] == ['{"', '{"', '["', "(t"]
    told = [json.loads(line[4:]) for line in after.splitlines()[:3]]
    assert all({"status", "title"} < set(problem) for problem in told)
    captured(__file__, "errors.txt", output)


def test_a_sale_checks_and_takes_in_one_statement():
    """Two sales that both saw the last lamp cannot both have it."""
    output = run_code(
        "from start import start; start()\n"
        "from django.db import connection\n"
        "from django.test.utils import CaptureQueriesContext\n"
        "from orders.models import Shelf\n"
        "from orders.selling import take_lamp\n"
        "Shelf.objects.create(item='lamp', left=1)\n"
        "with CaptureQueriesContext(connection) as sent:\n"
        "    print(take_lamp(), take_lamp(), len(sent))\n"
        "print(sent[0]['sql'])\n"
    )
    took, sql = output.splitlines()
    assert took == "True False 2"
    assert sql.startswith("UPDATE")
    assert '"left" > 0' in sql


@pytest.mark.parametrize("attempt", [1, 2])
def test_two_processes_share_a_stored_cart_and_not_a_remembered_one(
    captured: Captured, attempt: int
):
    captured(__file__, "stateless.txt", run("stateless.py"))
