"""Runs the examples of docs/technologies/django.md and compares what they print."""

import os
import re
import shutil
import subprocess
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path

import psycopg
import pytest

HERE = Path(__file__).parent
Captured = Callable[[str, str, str], None]


@pytest.fixture
def empty_postgres(postgres: str) -> str:
    """The URL of the test file's database, with nothing in it."""
    with psycopg.connect(postgres, autocommit=True) as connection:
        connection.execute("DROP SCHEMA public CASCADE")
        connection.execute("CREATE SCHEMA public")
    return postgres


def run(
    *arguments: str, cwd: Path = HERE, **environment: str | None
) -> tuple[int, str, str]:
    """Run a script of this folder with its own settings; None unsets a variable."""
    wanted = {**os.environ, "DJANGO_SETTINGS_MODULE": "settings", **environment}
    done = subprocess.run(
        [sys.executable, *arguments],
        cwd=cwd,
        env={name: value for name, value in wanted.items() if value is not None},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    return done.returncode, done.stdout, done.stderr


@pytest.mark.parametrize("vendor", ["sqlite", "postgresql"])
def test_a_conversation_gives_the_same_answers_on_both_databases(
    captured: Captured, request: pytest.FixtureRequest, vendor: str
):
    url = None if vendor == "sqlite" else request.getfixturevalue("empty_postgres")
    code, output, errors = run("conversation.py", EXAMPLE_DATABASE_URL=url)
    assert (code, errors) == (0, "")
    assert output.endswith("bookings: 1, seats left: 1\n")
    captured(__file__, "conversation.txt", output)


@pytest.mark.parametrize("vendor", ["sqlite", "postgresql"])
def test_querysets_send_as_many_queries_as_the_page_says(
    captured: Captured, request: pytest.FixtureRequest, vendor: str
):
    url = None if vendor == "sqlite" else request.getfixturevalue("empty_postgres")
    code, output, errors = run("querysets.py", EXAMPLE_DATABASE_URL=url)
    assert (code, errors) == (0, "")
    captured(__file__, "querysets.txt", output)


def test_a_missed_migration_fails_in_the_words_of_each_database(
    captured: Captured, empty_postgres: str
):
    told = []
    for title, step in [("never migrated", []), ("0002 missed", ["workshops", "0001"])]:
        told.append(f"# {title}\n")
        for url in (None, empty_postgres):
            code, output, errors = run("unmigrated.py", *step, EXAMPLE_DATABASE_URL=url)
            assert (code, errors) == (0, "")
            told.append(output)
    captured(__file__, "unmigrated.txt", "".join(told))


def test_makemigrations_check_fails_when_a_migration_is_missing(
    captured: Captured, tmp_path: Path
):
    copy = tmp_path / "project"
    shutil.copytree(HERE, copy, ignore=shutil.ignore_patterns("output", "test_*"))
    command = ("manage.py", "makemigrations", "--check", "--dry-run")
    code, complete, _ = run(*command, cwd=copy, EXAMPLE_DATABASE_URL=None)
    assert (code, complete) == (0, "No changes detected\n")

    (copy / "workshops/migrations/0002_workshop_cancelled.py").unlink()
    code, output, _ = run(*command, cwd=copy, EXAMPLE_DATABASE_URL=None)
    assert code == 1
    shown = f"$ python {' '.join(command)}\n{output}$ echo $?\n{code}\n"
    captured(__file__, "migration_missing.txt", shown)


def test_a_naive_time_is_stored_as_another_hour(captured: Captured):
    code, output, errors = run("naive.py", EXAMPLE_DATABASE_URL=None)
    assert code == 0
    captured(__file__, "naive.txt", errors + output)


def test_a_script_without_settings_says_so(captured: Captured):
    code, _, errors = run(
        "-c", "from workshops.models import Workshop", DJANGO_SETTINGS_MODULE=None
    )
    assert code == 1
    captured(__file__, "no_settings.txt", errors.splitlines()[-1] + "\n")


def test_check_deploy_names_what_production_lacks(captured: Captured):
    command = ("manage.py", "check", "--deploy", "--fail-level", "WARNING")
    code, _, errors = run(*command, EXAMPLE_DATABASE_URL=None)
    assert code == 1
    found = re.findall(r"\((security\.W\d+)\) (.+?[a-zA-Z])(?:\.\s|\.$|, so )", errors)
    told = [f"$ python {' '.join(command)}"]
    told += [
        textwrap.fill(f"{id_} {text}", 80, subsequent_indent="    ")
        for id_, text in found
    ]
    told.append(errors.splitlines()[-1])
    captured(__file__, "check_deploy.txt", "\n".join(told) + "\n")


def test_sqlmigrate_shows_that_the_default_does_not_stay(
    captured: Captured, empty_postgres: str
):
    command = ("manage.py", "sqlmigrate", "workshops", "0002")
    code, output, errors = run(*command, EXAMPLE_DATABASE_URL=empty_postgres)
    assert (code, errors) == (0, "")
    assert 'ALTER COLUMN "cancelled" DROP DEFAULT' in output
    captured(__file__, "sqlmigrate.txt", f"$ python {' '.join(command)}\n{output}")


def test_old_code_cannot_insert_after_the_migration(
    captured: Captured, empty_postgres: str
):
    code, output, errors = run("old_code.py", EXAMPLE_DATABASE_URL=empty_postgres)
    assert (code, errors) == (0, "")
    assert "IntegrityError" in output
    captured(__file__, "old_code.txt", output)
