"""Two layers in front of PostgreSQL: the process' own memory, then Redis."""

import random
import time
from collections import Counter
from collections.abc import Callable, Iterator

import redis

from examples.caching_strategies.catalogue import Catalogue

READS = 2_000


# region shared
class Shared:
    """Redis in front of PostgreSQL."""

    def __init__(self, cache: redis.Redis, prices: Catalogue) -> None:
        self.cache, self.prices = cache, prices
        self.answered: Counter[str] = Counter()

    def read(self, sku: int) -> int:
        """Return the price and note which layer knew it."""
        cached = self.cache.get(f"price:{sku}")
        if cached is not None:
            self.answered["Redis"] += 1
            return int(cached)
        self.answered["PostgreSQL"] += 1
        amount = self.prices.price(sku)
        self.cache.set(f"price:{sku}", amount, ex=300)
        return amount

    def write(self, sku: int, amount: int) -> None:
        """Commit, then forget."""
        self.prices.set_price(sku, amount)
        self.cache.delete(f"price:{sku}")


# endregion shared


# region memory
class Layered(Shared):
    """The process' own memory in front of Redis, for one second."""

    clock: Callable[[], float] = staticmethod(time.monotonic)

    def __init__(self, cache: redis.Redis, prices: Catalogue) -> None:
        super().__init__(cache, prices)
        self.local: dict[int, tuple[float, int]] = {}

    def read(self, sku: int) -> int:
        """Ask the nearest layer first, and fill it on the way back."""
        until, amount = self.local.get(sku, (0.0, 0))
        if self.clock() < until:
            self.answered["memory"] += 1
            return amount
        amount = super().read(sku)
        self.local[sku] = (self.clock() + 1.0, amount)
        return amount

    def write(self, sku: int, amount: int) -> None:
        """Forget here and in Redis; other processes hear nothing."""
        super().write(sku, amount)
        self.local.pop(sku, None)


# endregion memory


class Clock:
    """A clock that a test moves."""

    now = 1_000.0

    def __call__(self) -> float:
        """Return the time."""
        return self.now


def traffic(cache: redis.Redis, prices: Catalogue) -> Iterator[str]:
    """Spread the same reads over four processes that share one Redis."""
    clock = Clock()
    workers = [Layered(cache, prices) for _ in range(4)]
    for worker in workers:
        worker.clock = clock
    chance = random.Random(11)
    popularity = [1 / rank for rank in range(1, 101)]
    for sku in chance.choices(range(1, 101), popularity, k=READS):
        chance.choice(workers).read(sku)
        clock.now += 0.002  # 500 reads a second
    total = sum((worker.answered for worker in workers), Counter())
    for layer in ("memory", "Redis", "PostgreSQL"):
        yield f"answered by {layer:<11} {total[layer]:>5} of {READS}"


def two_processes(cache: redis.Redis, prices: Catalogue) -> Iterator[str]:
    """Change a price in one process and read it in another."""
    clock = Clock()
    one, two = Layered(cache, prices), Layered(cache, prices)
    one.clock = two.clock = clock
    yield f"both read                     one {one.read(1)}, two {two.read(1)}"
    one.write(1, 250)
    yield f"one writes 250, both read     one {one.read(1)}, two {two.read(1)}"
    clock.now += 1.1
    yield f"a second later, both read     one {one.read(1)}, two {two.read(1)}"
