"""The texts that the lab tells and the page shows."""

import re
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from decimal import Decimal

import redis
from django.core.cache import cache
from django.db import transaction
from django.db.models.signals import post_save
from django.test.utils import override_settings
from redis.exceptions import RedisError

from challenges.cache_serves_stale_data import failing, fixed, others
from challenges.cache_serves_stale_data.audit import stale_prices
from challenges.cache_serves_stale_data.race import (
    BEFORE_COMMIT,
    LIMIT,
    NEW,
    NEWER,
    SKU,
    Actor,
    Outcome,
    Read,
    begin,
    caches_at,
    diary,
    race,
    urls,
)
from measuring.lab import LABS
from services import ServiceMissing, open_server
from shop.catalogue.models import Product
from shop.config.collecting import collected

READS = 100


@dataclass(frozen=True)
class Way:
    """One way to keep a cached price right."""

    read: Read
    write: Callable[[str, Decimal], None]


WAYS = {
    "wait for the lifetime": Way(failing.price_of, others.set_and_wait),
    "delete, then commit": Way(failing.price_of, failing.set_price),
    "delete on commit": Way(failing.price_of, others.set_and_delete),
    "store on commit": Way(failing.price_of, others.set_and_store),
    "version, read too late": Way(others.price_read_late, fixed.set_price),
    "new version on commit": Way(fixed.price_of, fixed.set_price),
}
WAIT, FAILING, HALF, THROUGH, LATE, FIXED = WAYS.values()
COUNTED = Way(others.price_counted, others.set_and_count)


def writer(way: Way, price: Decimal = NEW, name: str = "writer") -> Actor:
    """Return somebody who changes the price."""
    return Actor(name, lambda: way.write(SKU, price))


def reader(way: Way) -> Actor:
    """Return somebody who asks for the price."""
    return Actor("reader", lambda: way.read(SKU))


# region orders
def before_commit(way: Way) -> Outcome:
    """Let a reader in when the writer is about to commit."""
    begin(warm=way.read)
    return race(writer(way), BEFORE_COMMIT, reader(way), way.read)


def slow_reader(way: Way) -> Outcome:
    """Let a writer in when the reader has asked the database."""
    begin()
    return race(reader(way), "SELECT", writer(way), way.read)


def two_writers(way: Way) -> Outcome:
    """Let a second writer in when the first has committed."""
    begin(warm=way.read)
    second = writer(way, NEWER, "second")
    return race(writer(way), "COMMIT", second, way.read)


# endregion orders

ORDERS = (before_commit, slow_reader, two_writers)


def timeline(outcome: Outcome) -> str:
    """Return who sent what, in order, and what the next ones get."""
    return "\n".join([*outcome.timeline, f"        {outcome.verdict}"])


def said(way: Way) -> str:
    """Return what a way's readers get now, beside what is true."""
    return Outcome(way.read(SKU), Product.objects.get(sku=SKU).price).verdict


def audited(way: Way) -> str:
    """Return what a comparison of the whole cache finds after a race."""
    before_commit(way)
    key_of = fixed.key_of if way is FIXED else "price:{}".format
    return "\n".join(stale_prices(key_of)) or "none"


def ways() -> str:
    """Return what each way makes of each order of events."""
    names = ("before commit", "slow reader", "two writers")
    lines = [f"{'':<23}" + "".join(f"{name:>15}" for name in names)]
    for name, way in WAYS.items():
        cells = ["stale" if order(way).stale else "right" for order in ORDERS]
        lines.append(f"{name:<23}" + "".join(f"{cell:>15}" for cell in cells))
    return "\n".join(lines)


def stale_reads(way: Way, order: Callable[[Way], Outcome]) -> int:
    """Count the reads that get an old price after both are done."""
    stored = order(way).stored
    return sum(way.read(SKU) != stored for _ in range(READS))


def commands_of_a_hit(way: Way) -> int:
    """Count what one read sends to Redis when the price is there."""
    way.read(SKU)
    diary.lines.clear()
    way.read(SKU)
    return len(diary.lines)


def counted_and_dropped() -> str:
    """Return what a numbered key tells when its number was dropped."""
    begin(warm=COUNTED.read)
    COUNTED.write(SKU, NEW)
    lines = [f"number raised   {said(COUNTED)}"]
    cache.delete(f"number:{SKU}")
    lines.append(f"number dropped  {said(COUNTED)}")
    return "\n".join(lines)


def version_dropped() -> str:
    """Return the same of the random version."""
    begin(warm=FIXED.read)
    FIXED.write(SKU, NEW)
    FIXED.read(SKU)
    cache.delete(f"version:{SKU}")
    return f"version dropped {said(FIXED)}"


def past_the_signal() -> str:
    """Return what a signal makes of a save, and of an update."""
    others.listen()
    try:
        lines = []
        for how, change in (("product.save()", _save), ("queryset.update()", _update)):
            begin(warm=failing.price_of)
            change()
            lines.append(f"{how:<18} {said(FAILING)}")
        return "\n".join(lines)
    finally:
        post_save.disconnect(others.forget, sender=Product)


def _save() -> None:
    product = Product.objects.get(sku=SKU)
    product.price = NEW
    product.save()


def _update() -> None:
    Product.objects.filter(sku=SKU).update(price=NEW)


def killed_writer() -> str:
    """Return what readers get when the writer dies between commit and cache."""
    begin(warm=fixed.price_of)
    module = "challenges.cache_serves_stale_data.dying_writer"
    done = subprocess.run(
        [sys.executable, "-m", module, *urls],
        cwd=LABS.parent,
        capture_output=True,
        text=True,
        check=False,
        timeout=6 * LIMIT,
    )
    if done.returncode != -signal.SIGKILL:
        raise RuntimeError(f"the writer was not killed: {done.stderr}")
    return f"killed after COMMIT  {said(FIXED)}, for {seconds_left()} s at most"


def seconds_left() -> int:
    """Return for how long readers get the price that lies in the cache, rounded up."""
    with redis.Redis.from_url(urls[1]) as client:
        left = client.ttl(cache.make_key(fixed.key_of(SKU)))
    if not 0 < left <= 300:
        raise AssertionError(f"the cached price has a lifetime of {left} s")
    return 300


def rolled_back() -> str:
    """Return what is left when a change is read in its transaction, and undone."""
    begin()
    with transaction.atomic():
        fixed.set_price(SKU, NEW)
        fixed.price_of(SKU)
        transaction.set_rollback(True)
    return f"rolled back          {said(FIXED)}"


@contextmanager
def refusing_redis() -> Iterator[None]:
    """Lead Django's cache to a port at which nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        url = f"redis://127.0.0.1:{listener.getsockname()[1]}"
    with override_settings(CACHES=caches_at(url)):
        yield


def write_without_redis() -> tuple[str, str, str]:
    """Write when Redis refuses: what the caller gets, what is logged, what is read."""
    begin(warm=fixed.price_of)
    with refusing_redis(), collected("django.db.backends.base") as lines:
        try:
            fixed.set_price(SKU, NEW)
            caller = "no error"
        except RedisError as error:
            caller = type(error).__name__
    found = re.search(r"Error calling [^(]*\(\)", "".join(lines))
    return caller, found[0] if found else "nothing", said(FIXED)


def redis_away() -> str:
    """Return what a change is worth when Redis refuses to hear of it."""
    caller, logged, read = write_without_redis()
    return "\n".join(
        [
            f"the caller gets   {caller}",
            f"logged            {logged}",
            f"then readers get  {read}, for {seconds_left()} s at most",
        ]
    )


def full_redis() -> str:
    """Return which commands a Redis refuses that is full, with its default policy."""
    with open_server("redis", own=True) as server, server.throwaway() as url:
        with redis.Redis.from_url(url) as client:
            client.set("version", "v1")
            policy = client.config_get("maxmemory-policy")["maxmemory-policy"]
            client.config_set("maxmemory", "100kb")
            lines = [f"maxmemory-policy {policy}"]
            for name, change in (
                ("SET version v2", lambda: client.set("version", "v2")),
                ("DEL version", lambda: client.delete("version")),
            ):
                try:
                    lines.append(f"{name:<16} done: {change()}")
                except redis.OutOfMemoryError as error:
                    lines.append(f"{name:<16} {error}")
            client.config_set("maxmemory", "0")
    return "\n".join(lines)


def full_redis_or_not_tried() -> str:
    """Return the same; where no Redis can be started, say so."""
    try:
        return full_redis()
    except ServiceMissing as missing:
        return f"not tried: {missing}"


def made_up_products() -> tuple[int, int, int]:
    """Ask for 1,000 products that do not exist.

    Return how many keys that leaves, how many of them for ever, and the longest life.
    """
    cache.clear()
    for number in range(1_000):
        try:
            fixed.price_of(f"MADE-UP-{number}")
        except Product.DoesNotExist:
            continue
    with redis.Redis.from_url(urls[1]) as client:
        seconds = [client.ttl(key) for key in client.scan_iter("shop:*", count=1_000)]
    cache.clear()
    return len(seconds), seconds.count(-1), max(seconds)


def made_up() -> str:
    """Say it."""
    left, forever, _ = made_up_products()
    return (
        f"products asked for that do not exist  1,000\n"
        f"version keys left                     {left:>5,}\n"
        f"of these without a lifetime           {forever:>5,}"
    )
