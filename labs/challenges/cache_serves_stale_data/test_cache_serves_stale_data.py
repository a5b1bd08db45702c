"""The stale price, its end, and that the page still tells the truth about both."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from typing import Any

import pytest
import redis
from django.core.cache import cache
from django.db import transaction

from challenges.cache_serves_stale_data import race, report
from challenges.cache_serves_stale_data.audit import stale_prices
from challenges.cache_serves_stale_data.fixed import key_of, price_of, set_price
from challenges.cache_serves_stale_data.lab import LAB, measure
from challenges.cache_serves_stale_data.race import NEW, NEWER, OLD, SKU, begin
from measuring.figures import disagreements
from measuring.results import load
from services import ServiceMissing

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
    captured(__file__, "audit.txt", report.audited(report.FAILING))


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
    assert outcome.served == outcome.stored, f"{outcome.verdict}\n" + "\n".join(
        outcome.timeline
    )
    assert list(stale_prices(key_of)) == []


def test_fixed_a_reader_before_the_commit_stores_under_a_version_that_goes(
    captured: Captured,
):
    outcome = report.before_commit(report.FIXED)
    steps = [line.split(None, 1)[1] for line in outcome.timeline]
    assert steps.index("COMMIT") < steps.index("DEL version:SKU-00001"), (
        "the version was deleted before the commit: a reader in between "
        "stores the old price under the new version"
    )
    captured(__file__, "before_commit_fixed.txt", report.timeline(outcome))
    captured(__file__, "worked.txt", report.audited(report.FIXED))


def test_fixed_what_a_slow_reader_stores_is_never_asked_for(captured: Captured):
    outcome = report.slow_reader(report.FIXED)
    stored = [line for line in outcome.timeline if "= 10.00" in line]
    assert stored == ["reader  SET price:SKU-00001:v1 = 10.00"]
    assert f"price:SKU-00001:v2 = {NEW}" in outcome.timeline[-1]
    captured(__file__, "slow_reader_fixed.txt", report.timeline(outcome))


def test_fixed_a_price_is_kept_until_it_changes():
    begin(warm=price_of)
    assert report.commands_of_a_hit(report.FIXED) == 2


def test_fixed_a_version_lives_for_an_hour_and_a_price_for_five_minutes():
    begin(warm=price_of)
    with redis.Redis.from_url(race.urls[1]) as client:
        version = client.ttl(cache.make_key(f"version:{SKU}"))
        price = client.ttl(cache.make_key(key_of(SKU)))
    assert 3500 < version <= 3600, f"the version has a lifetime of {version} s"
    assert 4 * 60 < price <= 5 * 60, f"the price has a lifetime of {price} s"


def test_fixed_products_that_do_not_exist_leave_no_key_for_ever(captured: Captured):
    left, forever, longest = report.made_up_products()
    assert forever == 0, f"{forever} of {left} keys stay for ever"
    assert longest <= 3600
    captured(__file__, "made_up.txt", report.made_up())


def test_fixed_a_version_that_was_dropped_never_comes_back_and_a_number_does(
    captured: Captured,
):
    number, version = report.counted_and_dropped(), report.version_dropped()
    assert number.endswith("stale")
    assert version.endswith("right"), "a version that was dropped was used again"
    captured(__file__, "dropped.txt", f"{number}\n{version}")


def test_a_version_that_is_read_after_the_price_proves_nothing(captured: Captured):
    outcome = report.slow_reader(report.LATE)
    assert (outcome.served, outcome.stored) == (OLD, NEW)
    captured(__file__, "late.txt", report.timeline(outcome))


def test_fixed_a_change_is_committed_and_reported_when_redis_refuses(
    captured: Captured,
):
    caller, logged, read = report.write_without_redis()
    assert caller == "no error", (
        f"the price is stored, and who stored it gets {caller}: the hook is not robust"
    )
    assert "Error calling" in logged
    assert read.endswith("stale")
    captured(__file__, "redis_away.txt", report.redis_away())


def test_a_full_redis_refuses_to_store_and_deletes(captured: Captured):
    try:
        told = report.full_redis()
    except ServiceMissing as missing:
        pytest.skip(str(missing))
    captured(__file__, "full.txt", told)


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
