"""The texts that the lab tells and the page shows."""

import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

import redis
from django.core.cache import cache
from django.db import transaction
from django.db.models.signals import post_save

from challenges.cache_serves_stale_data import failing, fixed, others
from challenges.cache_serves_stale_data.audit import stale_prices
from challenges.cache_serves_stale_data.race import (
    NEW,
    NEWER,
    SKU,
    Actor,
    Outcome,
    Read,
    begin,
    diary,
    race,
    urls,
)
from measuring.lab import LABS
from shop.catalogue.models import Product

READS = 100


@dataclass(frozen=True)
class Way:
    """One way to keep a cached price right."""

    read: Read
    write: Callable[[str, Decimal], None]
    last_before_commit: str = "UPDATE"


WAYS = {
    "wait for the TTL": Way(failing.price_of, others.set_and_wait),
    "delete, then commit": Way(failing.price_of, failing.set_price, "DEL"),
    "delete on commit": Way(failing.price_of, others.set_and_forget),
    "store on commit": Way(failing.price_of, others.set_and_store),
    "new version on commit": Way(fixed.price_of, fixed.set_price),
}
FAILING, HALF, FIXED = (
    WAYS[name]
    for name in ("delete, then commit", "delete on commit", "new version on commit")
)
THROUGH = WAYS["store on commit"]


def writer(way: Way, price: Decimal = NEW, name: str = "writer") -> Actor:
    """Return somebody who changes the price."""
    return Actor(name, lambda: way.write(SKU, price))


def reader(way: Way) -> Actor:
    """Return somebody who asks for the price."""
    return Actor("reader", lambda: way.read(SKU))


# region orders
def before_commit(way: Way) -> Outcome:
    """Let a reader in when the writer is about to commit."""
    begin()
    return race(writer(way), way.last_before_commit, reader(way), way.read)


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


def audited() -> str:
    """Return what a comparison of the whole cache finds after a race."""
    before_commit(FAILING)
    return "\n".join(stale_prices("price:{}".format)) or "nothing"


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
    )
    if done.returncode != -signal.SIGKILL:
        raise RuntimeError(f"the writer was not killed: {done.stderr}")
    with redis.Redis.from_url(urls[1]) as client:
        seconds = client.ttl(cache.make_key(fixed.key_of(SKU)))
    if not 0 < seconds <= 300:
        raise AssertionError(f"the old price has a lifetime of {seconds} s")
    return f"killed after COMMIT  {said(FIXED)}, for 300 s at most"


def rolled_back() -> str:
    """Return what is left when a change is read in its transaction, and undone."""
    begin()
    with transaction.atomic():
        fixed.set_price(SKU, NEW)
        fixed.price_of(SKU)
        transaction.set_rollback(True)
    return f"rolled back          {said(FIXED)}"
