"""The examples of the Redis page, run against a real Redis."""

import time
from collections.abc import Callable, Iterator

import pytest
import redis

from examples.redis import (
    data_types,
    django_cache,
    eviction,
    hot_bestsellers,
    keys_or_scan,
    lock,
    lost_update,
    persistence,
    rate_limit,
    round_trips,
)
from services import ServiceMissing, require_program

Captured = Callable[[str, str, str], None]


@pytest.fixture(scope="session")
def redis_program() -> str:
    """Path of the server that an example starts with options of its own."""
    try:
        return require_program("redis-server", "redis-server")
    except ServiceMissing as missing:
        pytest.skip(str(missing))


needs_program = pytest.mark.usefixtures("redis_program")


@pytest.fixture
def r(redis_url: str) -> Iterator[redis.Redis]:
    client = redis.Redis.from_url(redis_url, decode_responses=True)
    yield client
    client.flushdb()
    client.close()


def test_cache_takes_most_reads_off_the_database(
    r: redis.Redis, postgres: str, captured: Captured
):
    figures = hot_bestsellers.measure(r, postgres)
    assert figures["with"] <= hot_bestsellers.CATEGORIES
    assert figures["same"]
    assert figures["speedup"] > 3
    captured(__file__, "hot_bestsellers.txt", hot_bestsellers.report(figures))


def test_four_data_types_answer_as_the_page_says(r: redis.Redis, captured: Captured):
    lines = list(data_types.tour(r))
    assert 0 < r.ttl("code:ada") <= 60
    captured(__file__, "data_types.txt", "\n".join(lines) + "\n")


def test_pipeline_needs_one_round_trip(redis_url: str, captured: Captured):
    captured(__file__, "round_trips.txt", round_trips.report(redis_url))


def test_get_then_set_loses_an_update_and_incr_does_not(
    r: redis.Redis, redis_url: str, captured: Captured
):
    ben = redis.Redis.from_url(redis_url, decode_responses=True)
    lines = [
        *lost_update.read_then_write(r, ben),
        *lost_update.increment(r, ben),
        *lost_update.watched(r, ben),
    ]
    ben.close()
    captured(__file__, "lost_update.txt", "\n".join(lines) + "\n")


def test_a_lock_is_released_by_its_owner_only(r: redis.Redis, captured: Captured):
    captured(__file__, "lock.txt", "\n".join(lock.report(r)))


def test_work_under_a_lock_is_done_once(r: redis.Redis, redis_url: str):
    assert lock.write_invoices(r) == "written"
    assert not r.exists(lock.NAME)
    lock.take(r)
    assert lock.write_invoices(r) == "somebody else is at it"
    r.delete(lock.NAME)

    class Slow(redis.Redis):
        """A client whose lock has ended when the work is done."""

        def lock(self, *args: object, **options: object) -> object:
            options["timeout"] = 0.01
            taken = super().lock(*args, **options)
            taken.release = lambda: (time.sleep(0.05), type(taken).release(taken))
            return taken

    with Slow.from_url(redis_url) as slow:
        assert lock.write_invoices(slow) == "written, and perhaps by two"


def test_a_pipeline_is_a_transaction_unless_told_otherwise(
    redis_url: str, captured: Captured
):
    captured(__file__, "transaction.txt", round_trips.sent(redis_url))


def test_rate_limit_never_leaves_a_key_without_an_end(
    redis_url: str, captured: Captured
):
    captured(__file__, "rate_limit.txt", rate_limit.report(redis_url))


def test_a_plain_set_takes_the_end_away(r: redis.Redis):
    r.set("offer", "10 %", ex=60)
    r.set("offer", "15 %")
    assert r.ttl("offer") == -1


def test_django_keeps_its_cache_in_redis(redis_url: str, captured: Captured):
    captured(__file__, "django_cache.txt", "\n".join(django_cache.report(redis_url)))


@needs_program
def test_policy_decides_what_a_full_redis_does(captured: Captured):
    captured(__file__, "eviction.txt", eviction.report())


@needs_program
def test_persistence_decides_what_survives_a_kill(captured: Captured):
    captured(__file__, "persistence.txt", persistence.report())


@needs_program
def test_keys_holds_everybody_up_and_scan_does_not(captured: Captured):
    figures = keys_or_scan.measure()
    assert figures["found_by_keys"] == figures["found_by_scan"]
    assert figures["steps"] > 100
    assert figures["ratio"] > 20
    captured(__file__, "keys_or_scan.txt", keys_or_scan.report(figures))
