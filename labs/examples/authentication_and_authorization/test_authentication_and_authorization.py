"""Runs the examples of docs/concepts/authentication-and-authorization.md."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

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
    assert (done.returncode, done.stderr) == (0, ""), done.stderr
    return done.stdout


def test_a_signed_in_stranger_may_do_nothing_to_an_order(captured: Captured):
    output = run("matrix.py")
    failing, fixed = output.split("\n\n")
    stranger = "stranger, session".ljust(27)
    assert f"{stranger}200   200     201" in failing
    assert f"{stranger}404   404     404" in fixed
    # Each column of the fixed table ends in somebody who may.
    for column, allowed in ((0, 5), (1, 2), (2, 1)):
        statuses = [line[27:].split()[column] for line in fixed.splitlines()[1:]]
        assert sum(status.startswith("2") for status in statuses) == allowed
    captured(__file__, "matrix.txt", output)


def test_a_claim_outlives_what_it_says(captured: Captured):
    output = run("changes.py")
    table = {line[:18].strip(): line[18:].split() for line in output.splitlines()[1:]}
    assert table == {
        "role taken": ["404", "404", "404", "201"],
        "password changed": ["401", "201", "401", "201"],
        "blocked": ["401", "401", "401", "201"],
    }
    captured(__file__, "changes.txt", output)


def test_refusals_differ_by_the_first_authenticator_and_the_cookie(captured: Captured):
    output = run("refusals.py")
    statuses = [line[2:5] for line in output.splitlines() if line[2:5].isdigit()]
    assert statuses == ["401", "403", "401", "403", "200"]
    captured(__file__, "refusals.txt", output)
