"""Cache-aside and write-through, side by side."""

from collections.abc import Iterator

import redis

from examples.caching_strategies.catalogue import Catalogue

TTL = 300


# region aside
class CacheAside:
    """Fill the cache when somebody reads; forget when somebody writes."""

    def __init__(self, cache: redis.Redis, prices: Catalogue) -> None:
        self.cache, self.prices = cache, prices

    def read(self, sku: int) -> int | None:
        """Return the price."""
        cached = self.cache.get(f"price:{sku}")
        if cached is not None:
            return int(cached)
        amount = self.prices.price(sku)
        if amount is not None:
            self.cache.set(f"price:{sku}", amount, ex=TTL)
        return amount

    def write(self, sku: int, amount: int) -> None:
        """Change the price: commit first, then forget."""
        self.prices.set_price(sku, amount)
        self.cache.delete(f"price:{sku}")


# endregion aside


# region through
class WriteThrough(CacheAside):
    """Fill the cache when somebody writes: the next read is a hit."""

    def write(self, sku: int, amount: int) -> None:
        """Change the price in both places."""
        self.prices.set_price(sku, amount)
        self.cache.set(f"price:{sku}", amount, ex=TTL)


# endregion through


def report(cache: redis.Redis, prices: Catalogue) -> Iterator[str]:
    """Do the same reads and writes with both and count."""
    for strategy in (CacheAside, WriteThrough):
        cache.flushdb()
        prices.reads = 0
        shop = strategy(cache, prices)
        for amount in range(1, 11):
            for _ in range(9):
                shop.read(1)
            shop.write(1, amount)
        yield (
            f"{strategy.__name__:<13} 90 reads, 10 writes of one price: "
            f"{prices.reads:>2} database reads"
        )
        cache.flushdb()
        prices.reads = 0
        for sku in range(1, 101):
            shop.write(sku, 7)
        entries = cache.dbsize()
        prices.reads = 0
        for sku in range(1, 6):
            shop.read(sku)
        hits = 5 - prices.reads
        yield (
            f"{'':<13} 100 prices imported, 5 read afterwards: "
            f"{entries} cached, {entries - hits} of them for nobody"
        )
