"""The scan, its end, and that the page still tells the truth about both."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from django.db import connection
from django.db.migrations import Migration
from django.db.migrations.graph import MigrationGraph
from django.test.utils import CaptureQueriesContext

from challenges.slow_lookup_missing_index import (
    capitals,
    failing,
    fixed,
    migrate_concurrently,
    migrate_merge,
    migrate_plain,
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


def test_both_versions_find_the_same_user():
    found = []
    for version, model in (("failing", failing), ("fixed", fixed)):
        table.use(version)
        user = model.find_user(table.SOMEBODY)
        found.append((user.pk, user.email, user.name, user.joined_at))
    assert found[0] == found[1]
    assert found[0][0] == 150_000


def test_fixed_capitals_find_the_same_user():
    table.use("fixed")
    found = fixed.find_user(table.SOMEBODY.upper()).pk
    assert found == 150_000, f"capitals found user {found}"
    plan = table.plan(capitals.by_lower(table.SOMEBODY.upper()))
    assert "Index Scan" in plan
    # What the page's code asks is what the plans above are of.
    with CaptureQueriesContext(connection) as queries:
        fixed.find_user(table.SOMEBODY)
        list(capitals.by_lower(table.SOMEBODY)[:21])
    assert queries[0]["sql"] == queries[1]["sql"]


def test_two_accounts_of_one_address_are_refused_by_the_database(captured: Captured):
    doubles = report.doubles()
    assert "failing: account 11 and account 12" in doubles
    assert 'violates unique constraint "one_account_per_address"' in doubles, (
        f"one address has two accounts: {doubles}"
    )
    captured(__file__, "doubles.txt", doubles)


def test_an_index_built_concurrently_lets_them_write(captured: Captured):
    let_in = report.let_in()
    assert let_in.splitlines() == [
        "in the middle of it: signed up",
        "then: index valid: True, unique: True",
    ], let_in
    captured(__file__, "let_in.txt", let_in)


def test_doubles_stop_the_build_and_are_merged(captured: Captured):
    told = report.merged()
    assert "could not create unique index" in told, f"doubles were let in: {told}"
    left = "accounts [11, 12], orders of [1, 11, 12], index valid: False"
    assert left in told, f"no invalid index is left behind: {told}"
    end = "accounts [11], orders of [1, 11, 11], index valid: True, unique: True"
    assert told.endswith(end), (
        f"doubles are left, or a stranger's order moved: {told.splitlines()[-1]}"
    )
    captured(__file__, "merged.txt", told)


def test_a_leftover_index_is_dropped_without_stopping_writers():
    let_in = report.let_in(leftover=True)
    assert let_in.splitlines() == [
        "in the middle of it: signed up",
        "then: index valid: True, unique: True",
    ], let_in


def test_the_index_is_taken_back_without_stopping_writers():
    let_in = report.let_in(back=True)
    assert let_in.splitlines() == ["in the middle of it: signed up", "then: no index"]


def test_the_migrations_leave_nothing_to_migrate():
    left = report.left_to_migrate()
    assert left == [], f"makemigrations would still write: {left}"


def test_the_index_waits_for_the_merge():
    graph = MigrationGraph()
    migrations = {
        "0001_initial": Migration("0001_initial", "accounts"),
        "0002_merge_doubles": migrate_merge.Migration("0002", "accounts"),
        "0003_one_account": migrate_concurrently.Migration("0003", "accounts"),
    }
    for name, migration in migrations.items():
        graph.add_node(("accounts", name), migration)
    for name, migration in migrations.items():
        for needed in migration.dependencies:
            graph.add_dependency(migration, ("accounts", name), needed)
    plan = graph.forwards_plan(("accounts", "0003_one_account"))
    assert [name for _, name in plan] == list(migrations), (
        f"the index is built before the doubles are merged: {plan}"
    )


def test_the_migrations_can_be_taken_back():
    assert report.taken_back() == "no index"


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
    assert max(with_index) <= 5, "with the index the pages grow too"
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
    assert plan.startswith("Index Scan using one_account_per_address on users"), (
        f"the lookup does not use the index:\n{plan}"
    )
    assert pages(plan) == 4
    captured(__file__, "plan_fixed.txt", plan)
    captured(__file__, "sizes.txt", report.sizes())


def test_capitals_go_past_the_index(captured: Captured):
    plan = report.iexact_plan()
    assert plan.startswith("Seq Scan on users")
    captured(__file__, "iexact.txt", plan)
    captured(__file__, "capitals.txt", report.capitals_tried())


def test_db_index_makes_two_indexes(captured: Captured):
    indexes = report.indexes()
    by_db_index, by_meta = indexes.split("-- models.Index")
    assert by_db_index.count("CREATE INDEX") == 2
    assert by_meta.count("CREATE INDEX") == 1
    assert by_meta.count("CREATE UNIQUE INDEX") == 1
    captured(__file__, "indexes.txt", indexes)


def test_an_index_built_in_one_go_stops_writers(captured: Captured):
    locked = report.locked_out()
    assert "canceling statement due to lock timeout" in locked
    captured(__file__, "locked_out.txt", locked)


def test_a_concurrent_index_needs_a_migration_without_a_transaction(
    captured: Captured,
):
    with table.beside("moving", 10):
        table.migrate(migrate_plain.Migration)
        assert not reads_every_row(capitals.by_itself(table.SOMEBODY))
    captured(__file__, "refused_migration.txt", report.refused_migration())


def test_the_guard_tells_both_versions_apart_in_a_table_of_ten_rows():
    with table.beside("tiny", 10):
        assert reads_every_row(capitals.by_itself(table.SOMEBODY))
    with table.beside("tiny", 10, fixed.User):
        question = capitals.by_lower(table.SOMEBODY)
        assert "Seq Scan" in question.explain()
        assert not reads_every_row(question), "the guard sees no index"
        assert reads_every_row(capitals.by_iexact(table.SOMEBODY))
        assert "Seq Scan" in question.explain(), "the guard left its setting behind"


def test_the_stored_result_still_holds():
    assert disagreements(load(LAB)["figures"], measure()) == []
