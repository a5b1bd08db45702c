"""Redis behind Django's cache: the settings and what they store."""

import os
from collections.abc import Iterator

import redis
from django.core.cache import CacheHandler

# region settings
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.redis.RedisCache",
        "LOCATION": os.environ.get("REDIS_URL", "redis://127.0.0.1:6379/1"),
        "KEY_PREFIX": "shop",
        "TIMEOUT": 300,
        "OPTIONS": {"socket_connect_timeout": 0.5, "socket_timeout": 0.5},
    }
}
# endregion settings


def report(url: str) -> Iterator[str]:
    """Ask twice for the same thing and look at the key in Redis."""
    cache = CacheHandler({"default": {**CACHES["default"], "LOCATION": url}})["default"]
    built = []

    def build() -> list[str]:
        built.append("once")
        return ["kettle", "mug"]

    for _ in range(2):
        cache.get_or_set("front", build)
    r = redis.Redis.from_url(url, decode_responses=True)
    keys = r.keys("shop:*")
    yield f"built {len(built)} time, stored as {keys[0]}"
    yield f"expires: {0 < r.ttl(keys[0]) <= 300}"
    cache.clear()
    r.close()
