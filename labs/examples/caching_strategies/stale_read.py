"""Make a stale read by ordering the events, then make it impossible."""

from collections.abc import Iterator

import redis

from examples.caching_strategies.catalogue import Catalogue

KEY = "price:1"


# region order
def delete_before_commit(cache: redis.Redis, prices: Catalogue) -> None:
    """The writer forgets first: a reader refills with the old price."""
    cache.delete(KEY)  # writer
    cache.set(KEY, prices.price(1), ex=300)  # reader: miss, load, store
    prices.set_price(1, 250)  # writer commits


def slow_reader(cache: redis.Redis, prices: Catalogue) -> None:
    """The right order, and yet: the reader stores what it read long ago."""
    seen = prices.price(1)  # reader: miss, load
    prices.set_price(1, 250)  # writer commits
    cache.delete(KEY)  # writer forgets
    cache.set(KEY, seen, ex=300)  # reader stores the old price


def two_writers(cache: redis.Redis, prices: Catalogue) -> None:
    """Write-through: the cache hears of both writes in the wrong order."""
    prices.set_price(1, 200)  # first writer commits
    prices.set_price(1, 250)  # second writer commits
    cache.set(KEY, 250, ex=300)  # second writer stores
    cache.set(KEY, 200, ex=300)  # first writer stores, late


# endregion order


# region guarded
def guarded_write(cache: redis.Redis, prices: Catalogue, amount: int) -> None:
    """Commit, then forget and raise the generation, both at once."""
    prices.set_price(1, amount)
    with cache.pipeline() as pipe:  # MULTI and EXEC, by default
        pipe.delete(KEY)
        pipe.incr(f"{KEY}:generation")
        pipe.expire(f"{KEY}:generation", 3600)  # longer than any load
        pipe.execute()


def store_if_unchanged(
    cache: redis.Redis, prices: Catalogue, meanwhile: list[int]
) -> str:
    """Load, and store only if nobody wrote meanwhile."""
    with cache.pipeline() as pipe:
        pipe.watch(f"{KEY}:generation")
        seen = prices.price(1)
        for amount in meanwhile:  # another process, at the worst moment
            guarded_write(cache, prices, amount)
        pipe.multi()
        pipe.set(KEY, seen, ex=300)
        try:
            pipe.execute()
        except redis.WatchError:
            return "not stored"
    return "stored"


# endregion guarded


def report(cache: redis.Redis, prices: Catalogue) -> Iterator[str]:
    """Run each order and say what the next five minutes of readers get."""
    for label, order in [
        ("delete before commit", delete_before_commit),
        ("slow reader", slow_reader),
        ("two writers", two_writers),
    ]:
        cache.delete(KEY)
        prices.set_price(1, 100)
        order(cache, prices)
        yield f"{label:<22} cache {cache.get(KEY)}, database {prices.price(1)}: stale"
    cache.delete(KEY)
    prices.set_price(1, 100)
    answer = store_if_unchanged(cache, prices, meanwhile=[250])
    yield f"{'guarded slow reader':<22} {answer}; the next one loads {prices.price(1)}"
    answer = store_if_unchanged(cache, prices, meanwhile=[])
    yield f"{'guarded, nobody wrote':<22} {answer}, cache {cache.get(KEY)}"
