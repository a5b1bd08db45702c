"""The suites of the pytest page, run as the page says."""

import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from itertools import permutations
from pathlib import Path

import psycopg
import pytest
from django.contrib.auth.hashers import PBKDF2PasswordHasher

from examples.pytest.due import due_in_a_month, due_next_month
from examples.pytest.running import database_env, run_pytest, steady

Captured = Callable[[str, str, str], None]
HERE = Path(__file__).parent
EMPTY = "flaky/pytest.toml"
Run = Callable[..., str]


@pytest.fixture(scope="module")
def suite(postgres: str) -> Iterator[Run]:
    """Run the shop's suite, on a test database that is kept between the runs."""
    env = database_env(postgres)

    def run(*arguments: str) -> str:
        django = ("-p", "pytest_django.plugin", "--reuse-db")
        done = run_pytest("suite", *django, *arguments, env=env)
        assert done.returncode in {0, 1}, done.stdout + done.stderr
        return steady(done.stdout)

    # Made before anything is counted: whichever test comes first, on whichever worker.
    run("nothing_committed.py", "-k", "rolled_back and number-17", "--create-db")
    yield run
    with psycopg.connect(postgres, autocommit=True) as connection:
        connection.execute(f'DROP DATABASE IF EXISTS "test_{env["PGDATABASE"]}"')


def counts(output: str) -> dict[str, int]:
    line = re.search(r"^statements: (.*)$", output, re.M)
    assert line, output
    return {name: int(value) for name, value in re.findall(r"(\w+)=(\d+)", line[1])}


def test_the_suite_passes(suite: Run, captured: Captured):
    said = suite("-v", "--no-header", "-m", "not slow")
    assert "9 passed, 1 deselected" in said
    shown = said[said.index("test_checkout.py::") :]
    captured(__file__, "suite.txt", re.sub(r" +\[ *\d+%\]", "", shown))


def test_scopes_are_counted(captured: Captured):
    said = steady(run_pytest("scopes", "-q").stdout).splitlines()
    assert "12 passed" in said
    shown = ["12 tests, 6 classes, 3 files", *(li for li in said if "set up" in li)]
    captured(__file__, "scopes.txt", "\n".join(shown))


def test_a_longer_life_cannot_lean_on_a_shorter_one(captured: Captured):
    said = run_pytest("scopes", "-q", "mismatch.py").stdout
    start = said.index("ScopeMismatch")
    message = said[start:].split("function  set up")[0]
    captured(__file__, "mismatch.txt", message.split("=====")[0])


def test_the_mark_decides_what_is_sent(suite: Run, captured: Captured):
    rows = [f"{'what 20 tests send':<30}all  BEGIN  ROLLBACK  COMMIT  TRUNCATE"]
    for mark, tests in (
        ("django_db", "rolled_back"),
        ("django_db(transaction=True)", "emptied"),
    ):
        both = [
            suite("-p", "counting", "nothing_committed.py", "-k", f"{tests}{one}")
            for one in (" and number-0", "")
        ]
        assert ("1 passed" in both[0], "21 passed" in both[1]) == (True, True)
        one, all_of_them = map(counts, both)
        sent = {name: all_of_them[name] - one[name] for name in one}
        rows.append(
            f"{mark:<28}{sent['all']:>5}{sent['BEGIN']:>7}{sent['ROLLBACK']:>10}"
            f"{sent['COMMIT']:>8}{sent['TRUNCATE']:>10}"
        )
    captured(__file__, "transactions.txt", "\n".join(rows))


def failure(said: str) -> str:
    return "\n".join(line for line in said.splitlines() if line.startswith("E  "))


def test_the_default_never_commits(suite: Run, captured: Captured):
    said = suite("nothing_committed.py", "-k", "no_receipt")
    assert "1 failed" in said
    captured(__file__, "no_receipt.txt", failure(said))


def test_a_database_needs_a_mark(suite: Run, captured: Captured):
    said = suite("nothing_committed.py", "-k", "without_a_mark")
    captured(__file__, "no_mark.txt", failure(said))


def test_rows_have_no_order_of_their_own(suite: Run, captured: Captured):
    said = suite("nothing_committed.py", "-k", "first_product")
    assert "1 failed" in said
    captured(__file__, "unordered.txt", failure(said).split("\nE   \n")[0])


def test_what_makes_it_slow(suite: Run, captured: Captured):
    one = ("-p", "counting", "nothing_committed.py", "-k")
    first = counts(suite(*one, "rolled_back and number-17", "--create-db"))
    again = counts(suite(*one, "rolled_back and number-17"))
    created = counts(suite(*one, "twenty_lines and create_batch"))
    built = counts(suite(*one, "twenty_lines and build_batch"))
    assert built["INSERT"] == 0
    assert again["TABLE"] == 0
    rounds = 20 * PBKDF2PasswordHasher.iterations
    rows = [
        f"{'statements of a run of one test':<40}{first['all']:>6}",
        f"{'  again, with --reuse-db':<40}{again['all']:>6}",
        f"{'rows that create_batch(20) inserts':<40}{created['INSERT']:>6}",
        f"{'  build_batch(20)':<40}{built['INSERT']:>6}",
        f"{'PBKDF2 rounds for its 20 passwords':<36}{rounds:>10,}",
    ]
    captured(__file__, "slow.txt", "\n".join(rows))


def test_order_decides_whether_shared_state_passes(captured: Captured):
    names = ("a_cart_is_empty", "one_product", "a_second_product")
    rows = []
    for order in permutations(names):
        ids = [f"test_cart.py::test_{name}" for name in order]
        done = run_pytest("flaky", "-q", *ids)
        last = steady(done.stdout).splitlines()[-1]
        rows.append(f"{' → '.join(order):<54}{last}")
    captured(__file__, "orders.txt", "\n".join(rows))
    assert sum("failed" not in row for row in rows) == 1


def test_a_fixture_per_test_passes_in_every_order(tmp_path: Path):
    leak = (HERE / "flaky/test_cart.py").read_text()
    fixed = leak.replace('(scope="session")', "")
    assert fixed != leak
    (tmp_path / "test_cart.py").write_text(fixed)
    names = ("a_cart_is_empty", "one_product", "a_second_product")
    for order in permutations(names):
        ids = [f"test_cart.py::test_{name}" for name in order]
        done = run_pytest(str(tmp_path), "-q", "-c", str(HERE / EMPTY), *ids)
        assert "3 passed" in done.stdout, done.stdout


def fails(due: Callable[[date], date], day: date) -> bool:
    try:
        return due(day) <= day
    except ValueError:
        return True


def test_the_calendar_decides(captured: Captured):
    days = [date(2026, 1, 1) + timedelta(days=number) for number in range(365)]
    broken = [day for day in days if fails(due_next_month, day)]
    assert not [day for day in days if fails(due_in_a_month, day)]
    shown = f"days of 2026 on which the test fails: {len(broken)} of {len(days)}"
    outside = [f"{day:%d %b}" for day in broken if day.month != 12]
    captured(
        __file__, "calendar.txt", f"{shown}\noutside December: {', '.join(outside)}"
    )


def test_the_numbers_of_the_questions(suite: Run):
    lines = ("shared_order", "shared_product")
    said = suite("-p", "counting", "nothing_committed.py", "-k", lines[0])
    assert counts(said)["INSERT"] == 42
    said = suite("-p", "counting", "nothing_committed.py", "-k", lines[1])
    assert counts(said)["INSERT"] == 23
