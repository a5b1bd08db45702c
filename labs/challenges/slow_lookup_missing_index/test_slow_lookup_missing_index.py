"""The scan, its end, and that the page still tells the truth about both."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from challenges.slow_lookup_missing_index import (
    capitals,
    failing,
    fixed,
    report,
    table,
)
from challenges.slow_lookup_missing_index.guard import reads_every_row
from challenges.slow_lookup_missing_index.lab import LAB, measure
from measuring.figures import disagreements
from measuring.plans import pages
from measuring.results import load

Captured = Callable[[str, str, str], None]


@pytest.fixture(scope="module", autouse=True)
def users(postgres: str, django_db_blocker: Any) -> Iterator[None]:
    """Fill both tables in a database of its own."""
    with django_db_blocker.unblock(), LAB.ready(postgres):
        yield


def test_failing_one_lookup_reads_the_whole_table(captured: Captured):
    plan = report.plan("failing")
    assert plan.startswith("Seq Scan on users")
    assert "Rows Removed by Filter: 199999" in plan
    assert pages(plan) > 4_000
    captured(__file__, "plan_failing.txt", plan)


def test_failing_the_pages_grow_with_the_table_and_fixed_they_do_not(
    captured: Captured,
):
    rows = [line.replace(",", "").split() for line in report.growth().splitlines()[1:]]
    without, with_index = ([int(row[column]) for row in rows] for column in (1, 2))
    assert without[0] == with_index[0] == 1
    assert without[3] > 9 * without[2] > 90 * without[1]
    assert max(with_index) <= 5
    captured(__file__, "growth.txt", report.growth())


def test_failing_the_server_counts_every_row_for_every_lookup(captured: Captured):
    scans = report.scans()
    assert scans.splitlines()[1].split() == ["failing", "20", "4,000,000", "0"]
    assert scans.splitlines()[2].split() == ["fixed", "0", "0", "20"]
    captured(__file__, "scans.txt", scans)


def test_failing_a_time_limit_ends_in_an_error(captured: Captured):
    captured(__file__, "timed_out.txt", report.timed_out())


def test_fixed_one_lookup_reads_four_pages(captured: Captured):
    plan = report.plan("fixed")
    assert plan.startswith("Index Scan using idx_user_email on users")
    assert pages(plan) == 4
    captured(__file__, "plan_fixed.txt", plan)
    captured(__file__, "sizes.txt", report.sizes())


def test_both_versions_find_the_same_user():
    found = []
    for version, model in (("failing", failing), ("fixed", fixed)):
        table.use(version)
        user = model.find_user(table.SOMEBODY)
        found.append((user.pk, user.email, user.name, user.joined_at))
    assert found[0] == found[1]
    assert found[0][0] == 150_000


def test_capitals_go_past_the_index(captured: Captured):
    plan = report.iexact_plan()
    assert plan.startswith("Seq Scan on users")
    captured(__file__, "iexact.txt", plan)
    captured(__file__, "capitals.txt", report.capitals_tried())


def test_two_accounts_of_one_address_are_refused_by_the_database(captured: Captured):
    doubles = report.doubles()
    assert "without the constraint: account 11 and account 12" in doubles
    assert 'violates unique constraint "one_account_per_address"' in doubles
    captured(__file__, "doubles.txt", doubles)


def test_db_index_makes_two_indexes(captured: Captured):
    indexes = report.indexes()
    assert indexes.count("CREATE INDEX") == 3
    captured(__file__, "indexes.txt", indexes)


def test_an_index_built_in_one_go_stops_writers(captured: Captured):
    locked = report.locked_out()
    assert "canceling statement due to lock timeout" in locked
    captured(__file__, "locked_out.txt", locked)


def test_an_index_built_concurrently_lets_them_write(captured: Captured):
    let_in = report.let_in()
    assert let_in == "signed up; then the index is valid: True"
    captured(__file__, "let_in.txt", let_in)
    captured(__file__, "refused_migration.txt", report.refused_migration())


def test_the_guard_tells_both_versions_apart_in_a_table_of_ten_rows():
    with table.beside("tiny", 10):
        question = failing.User.objects.filter(email=table.SOMEBODY)
        assert reads_every_row(question)
        report.add(failing.User, capitals.PLAIN)
        assert "Seq Scan" in question.explain()
        assert not reads_every_row(question)
        assert reads_every_row(capitals.by_iexact(table.SOMEBODY))


def test_the_stored_result_still_holds():
    assert disagreements(load(LAB)["figures"], measure()) == []
