"""The texts that the lab tells and the page shows."""

import re
import traceback
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from django.core.cache import cache
from django.db import connection
from django.test.utils import CaptureQueriesContext
from redis.exceptions import RedisError

from challenges.api_latency_redis_cache import failing, fixed, others, traffic
from challenges.api_latency_redis_cache.traffic import ask, serve
from measuring.outline import outline
from measuring.plans import rows_read, steady
from services.proxy import Proxy, proxy
from services.waiting import wait_for
from shop.catalogue.models import Product
from shop.config.collecting import collected

HERE = Path(__file__).parent
# Readers and buyers; with 120 to 80, six of ten reads are hits.
MIXES = ((198, 2), (160, 40), (120, 80))
SIXTY = (120, 80)
SPARE = f"{others.__name__}.{others.SpareCache.__name__}"


def request_log(version: str) -> str:
    """Return what the shop logs for a second request, times left out."""
    ask(version, 1)
    with collected("shop.request") as lines:
        ask(version, 1)
    varies = r'("(?:db_ms|ms|request_id|timestamp)": )("[^"]*"|\d+)'
    return re.sub(varies, r"\1…", lines[0])


def query() -> str:
    """Return the SQL of the best sellers."""
    with CaptureQueriesContext(connection) as queries:
        failing.bestsellers(1)
    return str(queries[0]["sql"])


def plan() -> str:
    """Return the plan of the best sellers, without guesses and times."""
    options = "ANALYZE, BUFFERS OFF, COSTS OFF, TIMING OFF, SUMMARY OFF"
    with connection.cursor() as cursor:
        cursor.execute(f"EXPLAIN ({options}) {query()}")
        return steady(row[0] for row in cursor.fetchall())


def rows_of_a_miss(version: str) -> int:
    """Count the rows that the database reads when the cache has nothing."""
    cache.clear()
    with CaptureQueriesContext(connection) as queries:
        traffic.WAYS[version](1)
    with connection.cursor() as cursor:
        sql = queries[0]["sql"]
        cursor.execute(f"EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) {sql}")
        return rows_read(cursor.fetchone()[0][0]["Plan"])


def rows() -> str:
    """Return what one query costs the database, without the cache and with it."""
    return "\n".join(
        f"{name:<26}{rows_of_a_miss(version):>7,} rows read"
        for name, version in {
            "a query without the cache": "failing",
            "a query after a miss": "fixed",
        }.items()
    )


def hit_rates() -> str:
    """Return what the cache takes off the database, for each mix."""
    lines = [f"{'reads':>5}{'sales':>7}{'hits':>7}{'queries':>15}{'spared':>8}"]
    for reads, sales in MIXES:
        served = serve(traffic.traffic(reads, sales))
        before, after = served.without.count, served.with_cache.count
        queries = f"{before} → {after}"
        cells = f"{served.hits:>5.0f} %{queries:>15}{1 - after / before:>8.0%}"
        lines.append(f"{reads:>5}{sales:>7}{cells}")
    return "\n".join(lines)


def after_a_sale() -> str:
    """Return the first place before a sale, and after it."""
    cache.clear()
    winner = failing.bestsellers(1)[0]
    lines = [f"before   {_place(fixed.bestsellers(1)[0])}"]
    product = Product.objects.get(sku=winner["sku"])
    order = fixed.sell(product, 5, customer_id=1)
    lines.append(f"sold     {product.sku}, 5 pieces")
    lines.append(f"after    {_place(fixed.bestsellers(1)[0])}")
    lines.append(f"truth    {_place(failing.bestsellers(1)[0])}")
    order.delete()
    cache.clear()
    return "\n".join(lines)


def _place(product: dict[str, Any]) -> str:
    return f"{product['sku']}  {product['name']:<16} {product['sold']}"


def crowds() -> str:
    """Return how many of twenty readers ask the database at a miss."""
    return "\n".join(
        f"{way:<24}{traffic.CROWD} readers, queries: {traffic.stampede(read):>2}"
        for way, read in {
            "whoever misses asks": fixed.bestsellers,
            "whoever gets the lock": others.bestsellers_locked,
        }.items()
    )


@contextmanager
def broken(how: str, backend: str = traffic.BACKEND) -> Iterator[Proxy]:
    """Break the path to Redis: it refuses connections, or swallows what is sent."""
    with (
        proxy(traffic.urls[1]) as path,
        traffic.cached_at(path.url, backend, seconds=0.5),
    ):
        if how == "refused":
            path.close()
        else:
            # Only a connection that is open can be silent.
            wait_for(answers, "Redis behind the proxy")
            path.swallow()
        yield path


def answers() -> bool:
    """Tell whether Redis answers in time."""
    with suppress(RedisError):
        cache.set("anything", 1)
        return bool(cache.get("anything"))
    return False


def away(how: str) -> str:
    """Return the traceback of a read whose Redis is away."""
    with broken(how):
        try:
            fixed.bestsellers(1)
        except RedisError:
            text = outline(traceback.format_exc(), f"{HERE}/fixed.py")
            return re.sub(r"127\.0\.0\.1:\d+", "127.0.0.1:<port>", text)
    raise AssertionError("Redis answered")


def spared(how: str) -> str:
    """Return what a request gets without Redis, plainly and with the spare cache."""
    lines = []
    for name, backend in (("RedisCache", traffic.BACKEND), ("SpareCache", SPARE)):
        with broken(how, backend), collected("shop.cache"):
            lines.append(f"{name}  HTTP {ask('fixed', 1).status_code}")
    return "\n".join(lines)
