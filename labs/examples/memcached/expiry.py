"""Ask Memcached to keep something for more than thirty days."""

import time

from django.core.cache import CacheHandler
from pymemcache.client.base import Client

DAY = 24 * 60 * 60


# region expiry
def lives(cache: Client, seconds: int) -> bool:
    """Tell whether an item with this lifetime is there right after set."""
    cache.set("coupon", "SPRING", expire=seconds)
    return cache.get("coupon") is not None


def expiry(seconds: int) -> int:
    """Return what to send for a lifetime of any length."""
    if seconds > 30 * DAY:
        return int(time.time()) + seconds
    return seconds


# endregion expiry


def report(address: str) -> str:
    """Try lifetimes on both sides of the limit."""
    cache = Client(address, default_noreply=False)
    lines = [
        f"expire=30 days              there: {lives(cache, 30 * DAY)}",
        f"expire=30 days + 1 second   there: {lives(cache, 30 * DAY + 1)}",
        f"expire=60 days              there: {lives(cache, 60 * DAY)}",
        f"expire=expiry(60 days)      there: {lives(cache, expiry(60 * DAY))}",
    ]
    backend = "django.core.cache.backends.memcached.PyMemcacheCache"
    django = CacheHandler({"default": {"BACKEND": backend, "LOCATION": address}})
    django["default"].set("coupon", "SPRING", timeout=60 * DAY)
    there = django["default"].get("coupon") is not None
    lines.append(f"Django, timeout=60 days     there: {there}")
    django["default"].delete("coupon")
    django["default"].close()
    cache.delete("coupon")
    cache.close()
    return "\n".join(lines) + "\n"
