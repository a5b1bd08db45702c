"""The examples of the PostgreSQL page, run against a real PostgreSQL."""

from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest

from examples.postgresql import (
    backup,
    crowd,
    deadlock,
    plans,
    psql_session,
    refused,
    row_versions,
)

Captured = Callable[[str, str, str], None]


@pytest.fixture(scope="module")
def accounts(postgres: str) -> Iterator[psycopg.Connection]:
    with psycopg.connect(postgres, autocommit=True) as connection:
        plans.prepare(connection)
        yield connection


@pytest.mark.skipif(psql_session.PSQL is None, reason="psql is not installed here")
def test_a_session_in_psql(postgres: str, captured: Captured):
    captured(__file__, "session.txt", psql_session.run(postgres))


def test_the_database_refuses_rows_that_break_a_rule(postgres: str, captured: Captured):
    told = refused.report(postgres)
    assert told.count("ERROR") == 0
    assert [
        state
        for state in ("23505", "23503", "23514", "23502", "22003")
        if state not in told
    ] == []
    assert told.endswith("customers: 1, purchases: 1")
    captured(__file__, "refused.txt", told)


def test_one_error_breaks_the_transaction(postgres: str, captured: Captured):
    told = list(refused.one_error_breaks_the_transaction(postgres))
    assert len(told) == 3
    captured(__file__, "aborted.txt", "\n".join(told))


def test_an_index_turns_a_scan_of_all_pages_into_four(
    accounts: psycopg.Connection, captured: Captured
):
    before = plans.plan(accounts, plans.ASK)
    assert before.startswith("Seq Scan on account")
    accounts.execute("CREATE INDEX account_email_idx ON account (email)")
    after = plans.plan(accounts, plans.ASK)
    assert after.startswith("Index Scan using account_email_idx on account")
    assert plans.pages(before) > 1_000
    assert plans.pages(after) <= 5
    captured(__file__, "plan_before.txt", before)
    captured(__file__, "plan_after.txt", after)
    captured(__file__, "sizes.txt", plans.sizes(accounts))


def test_an_index_helps_only_the_conditions_that_fit_it(
    accounts: psycopg.Connection, captured: Captured
):
    accounts.execute("DROP INDEX IF EXISTS account_email_idx")
    captured(__file__, "shapes.txt", "\n".join(plans.shapes(accounts)))


def test_opposite_orders_deadlock_and_one_order_does_not(
    postgres: str, captured: Captured
):
    told = deadlock.report(postgres)
    assert "40P01  deadlock detected" in told
    assert "# both in the order of sku: 2 of 2" in told
    captured(__file__, "deadlock.txt", told)


@pytest.fixture
def quiet_postgres(server: Callable[..., object]) -> Iterator[str]:
    """Give a server on which nobody else's transaction holds old rows back."""
    own = server("postgresql", own=True)
    with psycopg.connect(own.url, autocommit=True) as connection:
        connection.execute("ALTER SYSTEM SET autovacuum = off")
        connection.execute("SELECT pg_reload_conf()")
        with own.throwaway() as url:
            yield url
        connection.execute("ALTER SYSTEM RESET autovacuum")
        connection.execute("SELECT pg_reload_conf()")


def test_an_update_writes_a_new_version_of_the_row(
    quiet_postgres: str, captured: Captured
):
    captured(__file__, "row_versions.txt", row_versions.report(quiet_postgres))


def test_the_server_refuses_one_client_too_many(
    server: Callable[..., object], captured: Captured
):
    told = crowd.report(server("postgresql", own=True).url)
    assert "sorry, too many clients already" in told
    assert "300 answers" in told
    captured(__file__, "crowd.txt", told)


def test_what_the_page_says_to_set_is_understood(server: Callable[..., object]):
    with psycopg.connect(server("postgresql", own=True).url, autocommit=True) as own:
        own.execute("CREATE ROLE web LOGIN")
        try:
            own.execute("ALTER ROLE web SET statement_timeout = '5s'")
            own.execute("ALTER ROLE web SET lock_timeout = '3s'")
            own.execute(
                "ALTER ROLE web SET idle_in_transaction_session_timeout = '60s'"
            )
            own.execute("SET log_min_duration_statement = 500")
            sessions = own.execute(
                "SELECT pid, pg_blocking_pids(pid), query FROM pg_stat_activity"
            ).fetchall()
        finally:
            own.execute("DROP ROLE web")
    assert all(blocked_by == [] for _, blocked_by, _ in sessions)


def test_a_restored_dump_holds_the_same_rows(
    accounts: psycopg.Connection,
    server: Callable[..., object],
    postgres: str,
    captured: Captured,
    tmp_path: Path,
):
    wanted = accounts.info.server_version // 10_000
    if backup.client_version() < wanted:
        pytest.skip(f"pg_dump {wanted} or newer is not installed here")
    with server("postgresql").throwaway() as target:
        backup.copy(postgres, target, tmp_path / "shop.dump")
        pair = backup.proof(postgres), backup.proof(target)
    assert pair[0] == pair[1]
    assert pair[0][0] == plans.ROWS
    captured(__file__, "backup.txt", "\n".join(backup.report(*pair)))
