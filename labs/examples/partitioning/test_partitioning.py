"""The examples of the page about partitioning, run against a real PostgreSQL."""

import re
from collections.abc import Callable, Iterator
from datetime import date

import psycopg
import pytest

from examples.partitioning import old_rows, pruning, refused, split, table
from measuring.plans import pages

Captured = Callable[[str, str, str], None]


@pytest.fixture(scope="module")
def shop(postgres: str) -> Iterator[psycopg.Connection]:
    with psycopg.connect(postgres, autocommit=True) as connection:
        table.prepare(connection)
        yield connection


def test_months_end_where_the_next_begin():
    assert table.next_month(date(2026, 11, 30)) == date(2026, 12, 1)
    assert table.next_month(date(2026, 12, 1)) == date(2027, 1, 1)


def test_one_month_of_24(shop: psycopg.Connection, captured: Captured):
    plain = pruning.plan(shop, "orders")
    by_month = pruning.plan(shop, "orders_by_month")
    assert re.findall(r"on (orders_by_month\w+)", by_month) == [
        "orders_by_month_2026_11"
    ]
    assert "orders_placed_at" in plain
    captured(__file__, "november_plain.txt", plain)
    captured(__file__, "november_by_month.txt", by_month)
    with shop.transaction(force_rollback=True):
        shop.execute("DROP INDEX orders_placed_at")
        scan = pruning.plan(shop, "orders")
    assert pages(scan) > 20 * pages(by_month)
    captured(__file__, "november_scan.txt", scan)


def test_what_is_pruned(shop: psycopg.Connection, captured: Captured):
    told = list(pruning.table(shop))
    by_month = [line.split()[-2:] for line in told if "by month" in line]
    assert [int(tables) for tables, _ in by_month] == [1, 1, 24, 24, 1, 24]
    captured(__file__, "pruning.txt", "\n".join(told))


def test_a_prepared_statement_is_pruned_when_it_runs(
    shop: psycopg.Connection, captured: Captured
):
    told = pruning.prepared(shop)
    assert "Subplans Removed: 23" in told
    captured(__file__, "prepared.txt", told)


def test_what_is_refused(shop: psycopg.Connection, captured: Captured):
    told = "\n".join(refused.report(shop))
    assert "done" not in told
    captured(__file__, "refused.txt", told)
    late = refused.too_late(shop)
    assert "default partition" in late
    captured(__file__, "too_late.txt", late)


def test_partitions_are_created_once(shop: psycopg.Connection):
    count = "SELECT count(*) FROM pg_partition_tree('orders_by_month') WHERE isleaf"
    for _ in range(2):
        table.ensure_months(shop, "orders_by_month", date(2026, 10, 30), 2)
    assert shop.execute(count).fetchone() == (24,)


def test_dropping_a_month_gives_its_space_back(
    shop: psycopg.Connection, captured: Captured
):
    told = "\n".join(old_rows.report(shop))
    sizes = [int(n) for n in re.findall(r"(\d+) MB", told)]
    assert sizes[0] == sizes[1]
    assert sizes[3] < sizes[2]
    captured(__file__, "old_rows.txt", told)


def test_a_table_in_use_becomes_a_partition(
    server: Callable[..., object], captured: Captured
):
    with server("postgresql").throwaway() as url:
        with psycopg.connect(url, autocommit=True) as connection:
            table.prepare(connection)
            told = list(split.report(connection))
    assert told[1].endswith("scanned 0 times, 0 indexes built")
    captured(__file__, "split.txt", "\n".join(told))
