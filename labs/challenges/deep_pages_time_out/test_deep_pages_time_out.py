"""The deep page, its end, and that the page still tells the truth about both."""

import re
from base64 import b64encode
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from challenges.deep_pages_time_out import others, report, table
from challenges.deep_pages_time_out.client import (
    SIZE,
    address_of,
    ask,
    get,
    ids,
    rows_read,
)
from challenges.deep_pages_time_out.lab import LAB, measure
from measuring.figures import disagreements
from measuring.results import load

Captured = Callable[[str, str, str], None]


@pytest.fixture(scope="module", autouse=True)
def orders(postgres: str, django_db_blocker: Any) -> Iterator[None]:
    """Fill the table in a database of its own."""
    with django_db_blocker.unblock(), LAB.ready(postgres):
        yield


def test_failing_page_10_000_reads_every_order_twice(captured: Captured):
    assert rows_read("failing", report.DEEP) == 2 * table.ROWS
    captured(__file__, "asked_failing.txt", report.asked("failing", report.DEEP))
    plan = report.plan("failing", report.DEEP)
    assert "Index Scan using order_newest_first" in plan
    captured(__file__, "plan_failing.txt", plan)


def test_failing_page_1_counts_every_order(captured: Captured):
    assert rows_read("failing", 1) == table.ROWS + SIZE
    captured(__file__, "asked_first.txt", report.asked("failing", 1))


def test_failing_a_limit_that_the_cursor_keeps_ends_in_an_error(captured: Captured):
    captured(__file__, "timed_out.txt", report.timed_out())


def test_failing_new_orders_push_old_ones_onto_the_next_page(captured: Captured):
    first, second = report.arrivals("failing")
    assert set(first) & set(second) == {16, 17, 18}
    captured(__file__, "twice_failing.txt", report.shown_twice("failing"))


def test_failing_half_of_what_is_worked_off_is_never_seen(captured: Captured):
    assert report.left_behind("failing") == 100
    captured(__file__, "packed.txt", report.packed())


def test_fixed_every_page_reads_21_rows(captured: Captured):
    depths = (1, 2, 100, report.DEEP - 1)
    read = {rows_read("fixed", page) for page in depths}
    assert read == {SIZE + 1}, f"pages read {read} rows"
    captured(__file__, "growth.txt", report.growth())
    captured(__file__, "plan_fixed.txt", report.plan("fixed", report.DEEP - 1))
    captured(__file__, "asked_fixed.txt", report.asked("fixed", report.DEEP - 1))


def test_fixed_nothing_is_shown_twice_or_missed(captured: Captured):
    first, second = report.arrivals("fixed")
    assert (first, second) == ([20, 19, 18, 17, 16], [15, 14, 13, 12, 11])
    missed = report.left_behind("fixed")
    assert missed == 0, f"{missed} orders were never seen"
    captured(__file__, "twice_fixed.txt", report.shown_twice("fixed"))


@pytest.mark.parametrize("page", [1, 2, 1_000, report.DEEP])
def test_both_versions_show_the_same_orders(page: int):
    by_number, by_cursor = (
        get(address_of(version, page))["results"] for version in ("failing", "fixed")
    )
    assert by_number == by_cursor, f"page {page} shows other orders"
    assert len(by_cursor) == SIZE


def test_a_cursor_that_is_written_by_hand_is_the_one_that_a_walk_finds():
    address = address_of("fixed", 1)
    for page in range(2, 5):
        address = get(address)["next"]
        assert ids(get(address)) == ids(get(address_of("fixed", page)))


def test_the_way_back_leads_to_the_page_before():
    second = get(address_of("fixed", 2))
    assert ids(get(second["previous"])) == ids(get(address_of("fixed", 1)))


def test_a_page_by_cursor_says_where_it_leads_and_not_how_many_there_are(
    captured: Captured,
):
    assert set(get(address_of("fixed", 1))) == {"next", "previous", "results"}
    captured(__file__, "answer.txt", report.answer())
    captured(__file__, "cursor.txt", report.read_cursor())


def test_each_way_to_cut_the_list(captured: Captured):
    assert rows_read("uncounted", 1) == SIZE
    assert rows_read("uncounted", report.DEEP) == table.ROWS
    assert ask(address_of("shallow", 100)).status_code == 200
    assert ask(address_of("shallow", 101)).status_code == 404
    captured(__file__, "ways.txt", report.ways())
    captured(__file__, "in_short.txt", report.in_short())


def test_many_orders_of_one_moment_catch_a_cursor_by_moment(captured: Captured):
    told = report.same_moment()
    by_moment, cutoff, fixed, own = told.splitlines()[1:]
    assert "leads to itself" in by_moment
    assert cutoff.endswith("up to 1,600  ends")
    assert re.search(r" 1,600 +up to 101  ends", fixed), told
    assert re.search(r" 1,600 +up to 100  ends", own), told
    captured(__file__, "same_moment.txt", told)


def test_fixed_a_client_may_ask_for_up_to_100_orders_and_gets_50():
    pages = [
        get(f"/fixed/orders/{query}")
        for query in ("", "?page_size=7", "?page_size=1000")
    ]
    assert isinstance(pages[0], dict), "without a page_size there are no pages"
    sizes = [len(ids(page)) for page in pages]
    assert sizes == [50, 7, 100], f"pages of {sizes} orders"


def test_fixed_what_is_no_page_is_refused(captured: Captured):
    numbered = ask("/fixed/orders/?page=7")
    assert numbered.status_code == 404, "a page number leads to page 1, for ever"
    nonsense = ask(f"/fixed/orders/?cursor={b64encode(b'p=abc').decode()}")
    assert nonsense.status_code == 404, f"HTTP {nonsense.status_code} for nonsense"
    assert nonsense.json() == {"detail": "Invalid cursor"}
    captured(__file__, "refused.txt", report.refused())


def test_a_cursor_of_both_columns_walks_through_all_of_them():
    with table.beside(100):
        report.import_at_once()
        walked = report.walk()
        assert walked == [order.pk for order in others.NEWEST_FIRST.all()]
        assert len(set(walked)) == 1_600


def test_an_or_reads_what_it_skips(captured: Captured):
    plan = report.keyset_or()
    assert "Rows Removed by Filter: 100001" in plan
    captured(__file__, "keyset_or.txt", plan)
    captured(__file__, "keyset.txt", report.keyset())


def test_a_day_is_reached_at_once(captured: Captured):
    captured(__file__, "day.txt", report.day())


def test_the_stored_result_still_holds():
    assert disagreements(load(LAB)["figures"], measure()) == []
