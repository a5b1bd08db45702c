"""The examples of the page on caching, run against PostgreSQL and Redis."""

from collections.abc import Callable, Iterator

import pytest
import redis

from examples.caching_strategies import (
    aside_and_through,
    http_cache,
    layered,
    stale_read,
    stampede,
)
from examples.caching_strategies.catalogue import Catalogue

Captured = Callable[[str, str, str], None]


@pytest.fixture
def cache(redis_url: str) -> Iterator[redis.Redis]:
    client = redis.Redis.from_url(redis_url, decode_responses=True)
    client.flushdb()  # the fixture's database is empty and ours alone
    yield client
    client.flushdb()
    client.close()


@pytest.fixture
def prices(postgres: str) -> Iterator[Catalogue]:
    catalogue = Catalogue(postgres)
    yield catalogue
    catalogue.close()


def test_both_strategies_cost_what_the_page_says(
    cache: redis.Redis, prices: Catalogue, captured: Captured
):
    lines = list(aside_and_through.report(cache, prices))
    captured(__file__, "aside_and_through.txt", "\n".join(lines))


def test_layers_answer_in_turn(
    cache: redis.Redis, prices: Catalogue, captured: Captured
):
    captured(__file__, "layered.txt", "\n".join(layered.traffic(cache, prices)))


def test_the_other_process_stays_stale_until_its_own_ttl(
    cache: redis.Redis, prices: Catalogue, captured: Captured
):
    lines = list(layered.two_processes(cache, prices))
    captured(__file__, "two_processes.txt", "\n".join(lines))


def test_stampede_of_fifty_becomes_one_load(redis_url: str, captured: Captured):
    captured(__file__, "stampede.txt", "\n".join(stampede.report(redis_url)))


def test_lock_of_another_reader_is_not_released(cache: redis.Redis):
    cache.set("lock:front", "somebody else's")
    cache.eval(stampede.RELEASE, 1, "lock:front", "mine")
    assert cache.get("lock:front") == "somebody else's"


def test_stale_read_is_forced_and_then_prevented(
    cache: redis.Redis, prices: Catalogue, captured: Captured
):
    lines = list(stale_read.report(cache, prices))
    captured(__file__, "stale_read.txt", "\n".join(lines))


def test_unchanged_answer_costs_no_body(captured: Captured):
    captured(__file__, "http_cache.txt", "\n".join(http_cache.report()))
