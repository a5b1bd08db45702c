"""What the cache needs besides: one who fills it, and a way to do without it."""

import logging
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.core.cache import cache
from django.core.cache.backends.redis import RedisCache
from redis.exceptions import RedisError

from challenges.api_latency_redis_cache import failing

log = logging.getLogger("shop.cache")


# region locked
def bestsellers_locked(category: int) -> list[dict[str, Any]]:
    """Let one reader ask the database, and the others wait for its answer."""
    key = f"bestsellers:{category}"
    while (found := cache.get(key)) is None:
        if cache.add(f"lock:{key}", "taken", timeout=10):
            try:
                found = cache.get(key)  # Stored on the way to the lock?
                if found is None:
                    found = failing.bestsellers(category)
                    cache.set(key, found, timeout=300)
                return found
            finally:
                cache.delete(f"lock:{key}")
        time.sleep(0.02)
    return found


# endregion locked


# region spare
@contextmanager
def logged() -> Iterator[None]:
    """Say that Redis is away, and go on without it."""
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

    def delete(self, key: str, **options: Any) -> bool:
        """Delete; without Redis the old value lives until its end."""
        with logged():
            return super().delete(key, **options)
        return False


# endregion spare


# region settings
def caches(url: str, backend: str, seconds: float = 0.5) -> dict[str, Any]:
    """Return the setting CACHES, with an end to all waiting."""
    return {
        "default": {
            "BACKEND": backend,
            "LOCATION": url,
            "KEY_PREFIX": "shop",
            "OPTIONS": {
                "socket_connect_timeout": seconds,
                "socket_timeout": seconds,
            },
        }
    }


# endregion settings
