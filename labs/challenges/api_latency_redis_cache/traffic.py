"""Readers and buyers, the same ones on both sides, and what they cost."""

import random
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from django.core.cache import cache
from django.core.cache.backends.redis import RedisCache
from django.db import connection
from django.test.utils import override_settings
from rest_framework.test import APIClient

from challenges.api_latency_redis_cache import failing, fixed
from challenges.api_latency_redis_cache.settings import CACHES
from shop.catalogue.models import Product
from shop.config.collecting import collected
from shop.config.request_log import QueryCounter
from shop.orders.models import Order
from shop.seed.ready import seeded_shop
from shop.seed.rows import Size

URLS = "challenges.api_latency_redis_cache.urls"
BACKEND = "django.core.cache.backends.redis.RedisCache"
SIZE = Size(customers=500, products=1_000, orders=3_000)
CROWD = 20
LIMIT = 10  # seconds, for what takes milliseconds
PATIENT = {"socket_connect_timeout": LIMIT, "socket_timeout": LIMIT}
# The options as the page shows them; what is taken out of them is not set.
SHOWN = CACHES["default"].get("OPTIONS", {})
Read = Callable[[int], list[dict[str, Any]]]
WAYS: dict[str, Read] = {
    "failing": failing.bestsellers,
    "fixed": fixed.bestsellers,
}
urls: list[str] = []


@contextmanager
def ready(postgres: str, redis: str) -> Iterator[None]:
    """Fill a shop, and let Django's cache lead to this Redis."""
    with seeded_shop(postgres, SIZE), cached_at(redis):
        urls[:] = [postgres, redis]
        with connection.cursor() as cursor:
            # In one process, so that a plan is the same each time.
            cursor.execute("SET max_parallel_workers_per_gather = 0; SET jit = off")
            # Sales are taken back at once: nobody waits for the disk.
            cursor.execute("SET synchronous_commit = off")
        yield


@contextmanager
def cached_at(
    url: str, backend: str = BACKEND, options: dict[str, float] = PATIENT
) -> Iterator[None]:
    """Let Django's cache lead to a Redis, with the settings that the page shows.

    Unless told otherwise it waits longer, for a machine that is busy.
    """
    here = {"BACKEND": backend, "LOCATION": url, "OPTIONS": options}
    with override_settings(CACHES={"default": CACHES["default"] | here}):
        yield


def ask(version: str, category: int) -> Any:
    """Ask one version for best sellers; returns the response."""
    client = APIClient(raise_request_exception=False)
    with override_settings(ROOT_URLCONF=URLS), collected("django.request"):
        return client.get(f"/{version}/bestsellers/{category}/")


# region traffic
@dataclass(frozen=True)
class Event:
    """Somebody reads a category's best sellers, or buys one of its products."""

    buys: bool
    category: int


def traffic(reads: int, sales: int) -> list[Event]:
    """Return readers and buyers in random order, the same ones each time.

    The first categories are asked for far more often than the last.
    """
    chance = random.Random("traffic")
    categories = range(1, 11)
    popularity = [1 / category for category in categories]
    kinds = [False] * reads + [True] * sales
    chance.shuffle(kinds)
    chosen = chance.choices(categories, popularity, k=len(kinds))
    return [Event(*event) for event in zip(kinds, chosen, strict=True)]


# endregion traffic


@dataclass(frozen=True)
class Served:
    """What the reads of some traffic cost the database, without and with the cache."""

    reads: int
    without: QueryCounter
    with_cache: QueryCounter
    old_answers: int

    @property
    def hits(self) -> float:
        """Return which share of the reads the cache answered, in percent."""
        return 100 * (1 - self.with_cache.count / self.reads)


def serve(events: list[Event]) -> Served:
    """Serve traffic from an empty cache, and leave no sale behind.

    Each reader asks both versions, one after the other, so that what else the
    machine does meets both. An answer that differs is an old one.
    """
    cache.clear()
    without, with_cache, reads, old = QueryCounter(), QueryCounter(), 0, 0
    sold = {product.category_id: product for product in Product.objects.all()}
    last = Order.objects.latest("pk").pk
    try:
        for event in events:
            if event.buys:
                fixed.sell(sold[event.category], 1, customer_id=1)
                continue
            with connection.execute_wrapper(without):
                truth = failing.bestsellers(event.category)
            with connection.execute_wrapper(with_cache):
                answer = fixed.bestsellers(event.category)
            reads += 1
            old += answer != truth
    finally:
        Order.objects.filter(pk__gt=last).delete()
        cache.clear()
    return Served(reads, without, with_cache, old)


class CrowdedCache(RedisCache):
    """A cache in which a crowd finds nothing, all of it at the same moment."""

    together = threading.Barrier(CROWD)
    looked = threading.local()

    def get(self, key: str, default: Any = None, version: int | None = None) -> Any:
        """Read; with the first look, wait until all have looked."""
        value = super().get(key, default, version)
        if not getattr(self.looked, "once", False):
            self.looked.once = True
            self.together.wait(timeout=LIMIT)
        return value


def stampede(read: Read) -> int:
    """Let twenty readers ask for what is not there, and count the queries."""
    counters: list[QueryCounter] = []

    def reader() -> list[dict[str, Any]]:
        counters.append(QueryCounter())
        try:
            with connection.execute_wrapper(counters[-1]):
                return read(1)
        finally:
            connection.close()

    cache.clear()
    backend = f"{__name__}.{CrowdedCache.__name__}"
    with cached_at(urls[1], backend), ThreadPoolExecutor(CROWD) as pool:
        answers = [pool.submit(reader) for _ in range(CROWD)]
        got = [answer.result(timeout=2 * LIMIT) for answer in answers]
    if any(answer != got[0] for answer in got):
        raise AssertionError("the readers got different answers")
    cache.clear()
    return sum(counter.count for counter in counters)
