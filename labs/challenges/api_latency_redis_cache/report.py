"""The texts that the lab tells and the page shows."""

import random
import re
import socket
import threading
import traceback
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import Any
from unittest.mock import patch

import redis
from django.core.cache import cache
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext
from redis.exceptions import RedisError

from challenges.api_latency_redis_cache import caches, failing, fixed, others, traffic
from challenges.api_latency_redis_cache.traffic import LIMIT, ask, serve
from measuring.outline import outline
from measuring.plans import rows_read, steady
from services import ServiceMissing, open_server
from services.waiting import wait_for
from shop.catalogue.models import Product
from shop.config.collecting import collected
from shop.orders.models import Order

HERE = Path(__file__).parent
# Readers and buyers; with 120 to 80, six of ten reads are hits.
MIXES = ((198, 2), (160, 40), (120, 80))
SIXTY = (120, 80)
SPARE = f"{caches.__name__}.{caches.SpareCache.__name__}"
KEY = "bestsellers:1"


def request_log(version: str) -> str:
    """Return what the shop logs for a second request, times left out."""
    ask(version, 1)
    with collected("shop.request") as lines:
        ask(version, 1)
    varies = r'("(?:db_ms|ms|request_id|timestamp)": )("[^"]*"|\d+)'
    return re.sub(varies, r"\1…", lines[0])


def queries_of_a_second_request(version: str) -> str:
    """Return of its log what decides."""
    return "\n".join(re.findall(r'"queries": \d+', request_log(version)))


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
    lines = [f"{'reads':>5}{'sales':>7}{'hits':>7}{'queries':>15}{'saved':>7}"]
    for reads, sales in MIXES:
        served = serve(traffic.traffic(reads, sales))
        before, after = served.without.count, served.with_cache.count
        queries = f"{before} → {after}"
        saved = 100 * (1 - after / before)
        cells = f"{served.hits:>5.0f} %{queries:>15}{saved:>5.0f} %"
        lines.append(f"{reads:>5}{sales:>7}{cells}")
    return "\n".join(lines)


@contextmanager
def best_seller() -> Iterator[Product]:
    """Give the first of the list, cached, and take back what is done to it."""
    cache.clear()
    product = Product.objects.get(sku=fixed.bestsellers(1)[0]["sku"])
    name, last = product.name, Order.objects.latest("pk").pk
    try:
        yield product
    finally:
        Order.objects.filter(pk__gt=last).delete()
        Product.objects.filter(pk=product.pk).update(name=name)
        cache.clear()


def after_a_sale() -> str:
    """Return the first place before a sale, and after it."""
    with best_seller() as product:
        lines = [f"before   {first_place(fixed.bestsellers)}"]
        fixed.sell(product, 5, customer_id=1)
        lines.append(f"sold     {product.sku}, 5 pieces")
        lines.append(f"after    {first_place(fixed.bestsellers)}")
        lines.append(f"truth    {first_place(failing.bestsellers)}")
    return "\n".join(lines)


def after_a_rename() -> str:
    """Return the first place after a change of which no sale tells the cache."""
    with best_seller() as product:
        Product.objects.filter(pk=product.pk).update(name="Atlas")
        lines = [f"renamed        {product.sku}, Atlas"]
        lines.append(f"cache          {first_place(fixed.bestsellers)}")
        with redis.Redis.from_url(traffic.urls[1]) as client:
            client.pexpire(cache.make_key(KEY), 1)
            wait_for(lambda: not client.exists(cache.make_key(KEY)), "its end", LIMIT)
        lines.append(f"after its end  {first_place(fixed.bestsellers)}")
    return "\n".join(lines)


def first_place(read: traffic.Read) -> str:
    """Return the product that sells best, as a version tells it."""
    product = read(1)[0]
    return f"{product['sku']}  {product['name']:<16} {product['sold']}"


def sold_while_somebody_reads(sell: Callable[..., Order]) -> tuple[int, int]:
    """Let a reader in before a sale's commit; return what is told and what is true."""

    def read() -> None:
        try:
            fixed.bestsellers(1)
        finally:
            connection.close()

    with best_seller() as product:
        with transaction.atomic():
            sell(product, 5, customer_id=1)
            reader = threading.Thread(target=read, daemon=True)
            reader.start()
            reader.join(LIMIT)
            if reader.is_alive():
                raise TimeoutError("the reader did not come back")
        return fixed.bestsellers(1)[0]["sold"], failing.bestsellers(1)[0]["sold"]


def lifetimes() -> list[int]:
    """Return how many seconds ten keys live that are filled together."""
    cache.clear()
    random.seed(1)
    with redis.Redis.from_url(traffic.urls[1]) as client:
        seconds = []
        for category in range(1, 11):
            fixed.bestsellers(category)
            key = cache.make_key(f"bestsellers:{category}")
            seconds.append(-(-client.pttl(key) // 1000))
    cache.clear()
    return seconds


def keys() -> str:
    """Return what lies in Redis, and for how long."""
    seconds = " ".join(str(one) for one in lifetimes())
    return f"key        {cache.make_key(KEY)}\nlifetimes  {seconds}"


def crowds() -> str:
    """Return how many of twenty readers ask the database at a miss."""
    return "\n".join(
        f"{way:<10}{traffic.CROWD} readers, queries: {traffic.stampede(read):>2}"
        for way, read in {
            "no lock": fixed.bestsellers,
            "a lock": others.bestsellers_locked,
        }.items()
    )


@contextmanager
def broken(how: str, backend: str = traffic.BACKEND) -> Iterator[None]:
    """Let Redis refuse connections, be out of reach, never answer, or be full."""
    if how == "full":
        with full_redis() as url, traffic.cached_at(url, backend):
            yield
        return
    waiting = 0 if how == "unreachable" else 100
    with (
        socket.create_server(("127.0.0.1", 0), backlog=waiting) as listener,
        ExitStack() as queue,
    ):
        # The system takes connections for a server that does not answer, until
        # so many of them wait.
        for _ in range(4 if how == "unreachable" else 0):
            one = queue.enter_context(socket.socket())
            one.setblocking(False)
            one.connect_ex(listener.getsockname())
        url = f"redis://127.0.0.1:{listener.getsockname()[1]}"
        if how == "refused":
            listener.close()
        with traffic.cached_at(url, backend, traffic.SHOWN):
            yield


@contextmanager
def full_redis() -> Iterator[str]:
    """Give a Redis of our own that may use no more memory than it does."""
    with open_server("redis", own=True) as server, server.throwaway() as url:
        with redis.Redis.from_url(url) as client:
            client.config_set("maxmemory", "100kb")
            try:
                yield url
            finally:
                client.config_set("maxmemory", "0")


def away(how: str) -> str:
    """Return the traceback of a read whose Redis is away, or full."""
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
        with broken(how, backend), collected("shop.cache") as logged:
            status = ask("fixed", 1).status_code
            lines.append(f"{name}  HTTP {status}, lines logged: {len(logged)}")
    return "\n".join(lines)


def without_redis() -> str:
    """Return what a request gets in each way that Redis can fail."""
    told = []
    for how in ("refused", "silent", "full"):
        try:
            told += [f"{how:<8} {line}" for line in spared(how).splitlines()]
        except ServiceMissing as missing:
            told.append(f"{how:<8} not tried: {missing}")
    return "\n".join(told)


def locked_without_redis() -> int:
    """Count the queries of a reader who waits for a lock when Redis refuses."""
    with broken("refused", SPARE), collected("shop.cache"):
        with CaptureQueriesContext(connection) as queries:
            others.bestsellers_locked(1)
    return len(queries)


@contextmanager
def hooks_that_raise() -> Iterator[None]:
    """Run functions on commit as they run by default."""
    plain = partial(_not_robust, transaction.on_commit)
    with patch.object(transaction, "on_commit", plain):
        yield


def _not_robust(
    on_commit: Callable[..., None], hook: Callable[[], Any], **_: Any
) -> None:
    on_commit(hook)


def sell_without_redis() -> tuple[str, int, str]:
    """Sell when Redis refuses: the answer, orders stored, and what was logged."""
    with (
        best_seller() as product,
        broken("refused"),
        collected("django.db.backends.base") as logged,
    ):
        before = Order.objects.count()
        try:
            answer = type(fixed.sell(product, 1, customer_id=1)).__name__
        except RedisError as error:
            answer = type(error).__name__
        stored = Order.objects.count() - before
    found = re.search(r"Error calling [^(]*\(\)", "".join(logged))
    return answer, stored, found[0] if found else "nothing"


def sold_without_redis() -> str:
    """Return what a sale answers without Redis, with a robust hook and without."""
    lines = []
    for name, around in (("default", hooks_that_raise), ("robust=True", suppress)):
        with around():
            answer, stored, logged = sell_without_redis()
        lines.append(f"{name:<12} orders stored: {stored}, the caller gets: {answer}")
        lines.append(f"{'':<12} logged: {logged}")
    return "\n".join(lines)
