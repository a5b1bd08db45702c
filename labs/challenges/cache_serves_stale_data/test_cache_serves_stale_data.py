"""The stale price, its end, and that the page still tells the truth about both."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from typing import Any

import pytest
from django.core.cache import cache
from django.db import transaction

from challenges.cache_serves_stale_data import report
from challenges.cache_serves_stale_data.audit import stale_prices
from challenges.cache_serves_stale_data.fixed import key_of, price_of, set_price
from challenges.cache_serves_stale_data.lab import LAB, measure
from challenges.cache_serves_stale_data.race import NEW, NEWER, OLD, SKU, begin
from measuring.figures import disagreements
from measuring.results import load

Captured = Callable[[str, str, str], None]
Capture = Callable[..., AbstractContextManager[list[Callable[[], object]]]]


@pytest.fixture(scope="module", autouse=True)
def prices(postgres: str, redis_url: str, django_db_blocker: Any) -> Iterator[None]:
    """Open a small shop in a database and a cache of its own."""
    with django_db_blocker.unblock(), LAB.ready(postgres, redis_url):
        yield


@pytest.fixture
def in_a_test_transaction() -> Iterator[None]:
    """Wrap the test as TestCase and pytest-django's `db` do, and roll back."""
    begin(warm=price_of)
    with transaction.atomic():
        yield
        transaction.set_rollback(True)
    cache.clear()


def test_failing_a_reader_between_delete_and_commit_stores_the_old_price(
    captured: Captured,
):
    outcome = report.before_commit(report.FAILING)
    assert (outcome.served, outcome.stored) == (OLD, NEW)
    captured(__file__, "before_commit_failing.txt", report.timeline(outcome))
    captured(__file__, "audit.txt", report.audited())


def test_failing_a_slow_reader_stores_the_old_price():
    outcome = report.slow_reader(report.FAILING)
    assert (outcome.served, outcome.stored) == (OLD, NEW)


def test_failing_every_later_reader_gets_the_old_price():
    assert report.stale_reads(report.FAILING, report.slow_reader) == report.READS


def test_a_delete_on_commit_fixes_one_order_and_not_the_other(captured: Captured):
    assert not report.before_commit(report.HALF).stale
    outcome = report.slow_reader(report.HALF)
    assert (outcome.served, outcome.stored) == (OLD, NEW)
    captured(__file__, "slow_reader_half.txt", report.timeline(outcome))


def test_a_new_value_on_commit_can_come_too_late(captured: Captured):
    outcome = report.two_writers(report.THROUGH)
    assert (outcome.served, outcome.stored) == (NEW, NEWER)
    captured(__file__, "two_writers_through.txt", report.timeline(outcome))


def test_a_signal_does_not_hear_of_an_update(captured: Captured):
    captured(__file__, "signal.txt", report.past_the_signal())


@pytest.mark.parametrize("order", report.ORDERS)
def test_fixed_the_cache_is_right_in_every_order(order: Callable[..., Any]):
    outcome = order(report.FIXED)
    assert outcome.served == outcome.stored
    assert list(stale_prices(key_of)) == []


def test_fixed_what_a_slow_reader_stores_is_never_asked_for(captured: Captured):
    outcome = report.slow_reader(report.FIXED)
    assert "SET price:SKU-00001:v1 = 10.00" in outcome.timeline[-5]
    captured(__file__, "slow_reader_fixed.txt", report.timeline(outcome))


def test_fixed_a_price_is_kept_until_it_changes():
    begin(warm=price_of)
    assert report.commands_of_a_hit(report.FIXED) == 2


def test_all_ways_in_all_orders(captured: Captured):
    captured(__file__, "ways.txt", report.ways())


def test_a_killed_writer_leaves_the_old_price_until_its_time_is_up(captured: Captured):
    captured(__file__, "killed_writer.txt", report.killed_writer())


def test_a_change_that_is_read_and_then_taken_back_stays_in_the_cache(
    captured: Captured,
):
    captured(__file__, "rolled_back.txt", report.rolled_back())


# region guard
@pytest.mark.usefixtures("in_a_test_transaction")
def test_a_new_price_reaches_the_next_reader(
    django_capture_on_commit_callbacks: Capture,
):
    with django_capture_on_commit_callbacks(execute=True):
        set_price(SKU, NEW)
    assert price_of(SKU) == NEW


# endregion guard


@pytest.mark.usefixtures("in_a_test_transaction")
def test_without_the_capture_nothing_is_told():
    set_price(SKU, NEW)
    assert price_of(SKU) == OLD


def test_the_stored_result_still_holds():
    assert disagreements(load(LAB)["figures"], measure()) == []
