"""The examples of the page about pagination, run against a real PostgreSQL."""

import base64
import json
import re
from collections.abc import Callable, Iterator

import psycopg
import pytest

from examples.pagination import depth, pages, table, traps, walks

Captured = Callable[[str, str, str], None]


@pytest.fixture(scope="module")
def orders(server: Callable[..., object]) -> Iterator[psycopg.Connection]:
    with server("postgresql").throwaway() as url, psycopg.connect(url) as connection:
        connection.execute("SET timezone = 'UTC'")
        table.fill(connection, table.ROWS)
        yield connection


def test_the_cost_by_depth(orders: psycopg.Connection, captured: Captured):
    told = list(depth.table(orders))
    numbers = [
        [int(cell.replace(",", "")) for cell in line.split()] for line in told[2:]
    ]
    assert all(line[1] == line[0] * depth.SIZE for line in numbers)
    assert all(line[3] == depth.SIZE for line in numbers)
    assert all(line[4] <= 30 for line in numbers)
    captured(__file__, "depth.txt", "\n".join(told))


def test_totals(orders: psycopg.Connection, captured: Captured):
    told = list(depth.totals(orders))
    assert "500,000 rows read" in told[0]
    assert "1,001 rows read" in told[1]
    captured(__file__, "totals.txt", "\n".join(told))


def test_a_filter_needs_its_index(orders: psycopg.Connection, captured: Captured):
    told = list(depth.filtered(orders))
    rows = [int(re.findall(r"([\d,]+) rows", x)[0].replace(",", "")) for x in told]
    assert rows[0] > 1_000 * rows[1]
    captured(__file__, "filtered.txt", "\n".join(told))


def test_a_page_and_the_one_before(orders: psycopg.Connection, captured: Captured):
    first = pages.page(orders, size=2)
    second = pages.page(orders, first["next"], size=2)
    ids = [row["id"] for row in first["orders"] + second["orders"]]
    assert ids == [500_000, 499_999, 499_998, 499_997]
    place = second["orders"][0]
    before = pages.Cursor(place["placed_at"], place["id"]).encode()
    assert pages.page_before(orders, before, size=2) == first["orders"]
    assert len(pages.page(orders, size=1_000)["orders"]) == 100
    captured(__file__, "page.json", json.dumps(first, indent=2, default=str))


def test_the_last_page_says_so(postgres: str):
    with psycopg.connect(postgres) as connection:
        table.fill(connection, 20)
        whole = pages.page(connection)
        assert len(whole["orders"]) == 20
        assert whole["next"] is None


def test_what_writes_do_to_a_walk(postgres: str, captured: Captured):
    told = list(walks.table(postgres))
    assert "50 twice,   0 never" in told[1]
    assert "0 twice,  50 never" in told[2]
    assert all(line.rstrip().endswith("0 twice,   0 never") for line in told[1:3])
    captured(__file__, "walks.txt", "\n".join(told))


def test_a_snapshot_holds_the_list_still(postgres: str, captured: Captured):
    lines = []
    for level in ("READ COMMITTED", "REPEATABLE READ"):
        told = walks.walk(postgres, walks.by_offset, walks.NEW, level)
        lines.append(f"OFFSET in {level:<16} {told}")
    assert lines[0].endswith(" 50 twice,   0 never")
    assert lines[1].endswith("  0 twice,   0 never")
    captured(__file__, "snapshot.txt", "\n".join(lines))


def test_an_order_that_commits_late_is_missed(postgres: str, captured: Captured):
    told = walks.late_commit(postgres)
    assert told.endswith("order 201: False")
    captured(__file__, "late.txt", told)


def test_cursors_that_lose_rows(postgres: str, captured: Captured):
    told = list(traps.lost(postgres))
    assert not [line for line in told if "200 of 200" in line]
    captured(__file__, "lost.txt", "\n".join(told))


@pytest.mark.parametrize(
    "inside",
    [
        "",
        "7",
        "[]",
        "{}",
        '["2026-11-30", "x"]',
        '["2026-11-30", 1e999]',
        '["x", 1]',
        '["2026-11-30", -1]',
        f'["2026-11-30", {2**63}]',
        "null",
    ],
)
def test_a_forged_cursor_is_a_bad_cursor(inside: str):
    with pytest.raises(pages.BadCursor):
        pages.Cursor.decode(base64.urlsafe_b64encode(inside.encode()).decode())


def test_what_is_refused(postgres: str, captured: Captured):
    told = list(traps.refused(postgres))
    assert len(told) == 3
    captured(__file__, "refused.txt", "\n".join(told))
