"""Django's cache on Redis, as one that a request can do without."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.core.cache.backends.redis import RedisCache
from redis.exceptions import RedisError

log = logging.getLogger("shop.cache")


@contextmanager
def logged() -> Iterator[None]:
    """Log that Redis did not do it, and go on."""
    try:
        yield
    except RedisError:
        log.exception("cache is away")


class SpareCache(RedisCache):
    """A cache that a request can do without."""

    def get(self, key: str, default: Any = None, **options: Any) -> Any:
        """Read; without Redis there is nothing."""
        with logged():
            return super().get(key, default, **options)
        return default

    def set(self, key: str, value: Any, *rest: Any, **options: Any) -> None:
        """Store; without Redis nothing is kept."""
        with logged():
            super().set(key, value, *rest, **options)

    def add(self, key: str, value: Any, *rest: Any, **options: Any) -> bool:
        """Store if there is nothing; without Redis everybody is the first."""
        with logged():
            return super().add(key, value, *rest, **options)
        return True
