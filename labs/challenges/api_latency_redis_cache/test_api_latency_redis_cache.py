"""The repeated sum, its end, and whether the 60 % hold."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from django.core.cache import cache

from challenges.api_latency_redis_cache import failing, fixed, others, report, traffic
from challenges.api_latency_redis_cache.lab import LAB, measure
from challenges.api_latency_redis_cache.traffic import ask, serve
from measuring.figures import disagreements
from measuring.results import load

Captured = Callable[[str, str, str], None]


@pytest.fixture(scope="module", autouse=True)
def shop(postgres: str, redis_url: str, django_db_blocker: Any) -> Iterator[None]:
    """Open a full shop in a database and a cache of its own."""
    with django_db_blocker.unblock(), LAB.ready(postgres, redis_url):
        yield


@pytest.fixture
def empty_cache() -> Iterator[None]:
    """Begin with nothing in the cache, and leave nothing."""
    cache.clear()
    yield
    cache.clear()


def test_failing_every_request_adds_up_the_same_lines(captured: Captured):
    line = report.request_log("failing")
    assert '"queries": 1' in line
    captured(__file__, "request_failing.txt", line)
    captured(__file__, "plan.txt", report.plan())


def test_fixed_a_second_request_asks_the_database_nothing(captured: Captured):
    line = report.request_log("fixed")
    assert '"queries": 0' in line
    captured(__file__, "request_fixed.txt", line)


def test_both_versions_give_the_same_answers(empty_cache: None):
    for category in range(1, 11):
        first, second = (ask("fixed", category).json() for _ in range(2))
        assert first == second == ask("failing", category).json()
        assert len(first) == 10


def test_three_reads_for_two_sales_spare_60_percent_of_the_queries():
    served = serve(traffic.traffic(*report.SIXTY))
    assert served.without.count == served.reads
    assert served.hits == 60


def test_what_is_spared_is_the_hit_rate(captured: Captured):
    captured(__file__, "hit_rates.txt", report.hit_rates())


def test_a_query_that_is_left_reads_as_many_rows_as_before(captured: Captured):
    rows = {report.rows_of_a_miss(version) for version in ("failing", "fixed")}
    assert len(rows) == 1
    captured(__file__, "rows.txt", report.rows())


def test_fixed_no_answer_is_old_while_others_buy():
    served = serve(traffic.traffic(60, 40))
    assert (served.reads, served.old_answers) == (60, 0)


def test_fixed_a_sale_is_seen_by_the_next_reader(captured: Captured):
    captured(__file__, "after_a_sale.txt", report.after_a_sale())


def test_a_crowd_that_misses_asks_once_each_and_with_a_lock_once(captured: Captured):
    assert traffic.stampede(fixed.bestsellers) == traffic.CROWD
    assert traffic.stampede(others.bestsellers_locked) == 1
    captured(__file__, "crowds.txt", report.crowds())


def test_a_lock_that_its_owner_left_behind_ends(empty_cache: None):
    cache.add("lock:bestsellers:1", "somebody who died", timeout=1)
    assert others.bestsellers_locked(1) == failing.bestsellers(1)


@pytest.mark.parametrize("how", ["refused", "silent"])
def test_without_redis_a_request_fails_unless_the_cache_can_be_spared(
    how: str, captured: Captured
):
    captured(__file__, f"{how}.txt", report.away(how))
    spared = report.spared(how)
    assert spared == "RedisCache  HTTP 500\nSpareCache  HTTP 200"
    captured(__file__, "spared.txt", spared)


def test_the_stored_result_still_holds_and_the_time_follows_the_queries():
    figures = measure()
    assert disagreements(load(LAB)["figures"], figures) == []
    database = figures["database_sixty"]
    spared = 1 - database.after.value / database.before.value
    assert spared == pytest.approx(0.6, abs=0.2)
