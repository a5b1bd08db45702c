"""Runs the examples of docs/concepts/api-design.md and compares what they print."""

import os
import secrets
import subprocess
import sys
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

import psycopg
import pytest

from services.web_server import gunicorn

HERE = Path(__file__).parent
Captured = Callable[[str, str, str], None]
Environment = dict[str, str]


@pytest.fixture
def shop(postgres: str) -> Environment:
    """The environment of a shop with an empty database."""
    with psycopg.connect(postgres, autocommit=True) as connection:
        connection.execute("DROP SCHEMA public CASCADE")
        connection.execute("CREATE SCHEMA public")
    return {"DATABASE_URL": postgres, "DJANGO_SETTINGS_MODULE": "settings"}


def run(environment: Environment, *command: str) -> str:
    """Run a script of this folder; give what it printed."""
    done = subprocess.run(
        [sys.executable, *command],
        cwd=HERE,
        env=os.environ | {"PYTHONPATH": str(HERE.parents[1])} | environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, ""), done.stderr
    return done.stdout


def statuses(output: str) -> list[str]:
    """Return the statuses that a conversation has."""
    return [line[2:5] for line in output.splitlines() if line[2:5].isdigit()]


def test_the_draft_gives_away_what_it_must_not(captured: Captured, shop: Environment):
    output = run(shop, "first_draft.py")
    assert output.count('"password":"tiny"') == 2
    assert '"is_staff":true' in output
    assert statuses(output) == ["200"] * 3
    captured(__file__, "first_draft.txt", output)


def test_the_design_registers_signs_in_and_out(captured: Captured, shop: Environment):
    output = run(shop, "conversation.py")
    expected = "400 202 400 201 409 202 401 401 200 401 200 200 405 200 401"
    assert statuses(output) == expected.split()
    answers = [line for line in output.splitlines() if line.startswith("  ")]
    assert not any("staff" in line or '"password":"' in line for line in answers)
    with psycopg.connect(shop["DATABASE_URL"]) as connection:
        row = connection.execute("SELECT is_staff, password FROM accounts_account")
        [(is_staff, password)] = row.fetchall()
    assert not is_staff
    assert password.startswith("pbkdf2_sha256$")
    captured(__file__, "conversation.txt", output)


def test_two_versions_read_one_row(captured: Captured, shop: Environment):
    output = run(shop, "versions.py")
    assert statuses(output) == ["200", "200", "200", "200", "200", "404"]
    captured(__file__, "versions.txt", output)


def test_the_eleventh_registration_in_an_hour_is_refused(
    captured: Captured, shop: Environment
):
    output = run(shop, "throttled.py")
    assert output.splitlines()[1].split()[2] == "429"
    captured(__file__, "throttled.txt", output)


def test_any_process_accepts_a_token_if_they_share_the_key(
    captured: Captured, shop: Environment, tmp_path: Path
):
    shop |= {"PASSWORD": secrets.token_urlsafe(12)}
    run(shop, "somebody.py")
    told = []
    for title, key in (
        ("each process makes its own key", ""),
        ("one key, from the environment", secrets.token_hex(32)),
    ):
        with ExitStack() as stack:
            ports = [
                stack.enter_context(
                    gunicorn(
                        "django.core.wsgi:get_wsgi_application()",
                        tmp_path / f"log-{number}",
                        *("--chdir", str(HERE)),
                        env=shop | {"JWT_KEY": key},
                    )
                )
                for number in range(2)
            ]
            addresses = [f"http://127.0.0.1:{port}" for port in ports]
            accepted = run(shop, "stateless.py", *addresses).strip()
        told.append(f"{title:<34}{accepted:>3} of 10 accepted")
    assert [line.split()[-4] for line in told] == ["5", "10"]
    captured(__file__, "stateless.txt", "\n".join(told))
