"""Fill a Redis of a few megabytes under each eviction policy."""

import time

import redis

from examples.redis.own_server import own_redis

HOT = "hot:front-page"
WRITES = 2_300


# region fill
def fill(r: redis.Redis, ttl: int | None) -> str:
    """Write one-kilobyte values until Redis refuses or all are written."""
    r.set(HOT, "read all the time", ex=ttl)
    for number in range(WRITES):
        if number == 1_000:
            time.sleep(1.1)  # ages are kept in seconds: let some pass
        try:
            r.set(f"page:{number}", "x" * 1_000, ex=ttl)
        except redis.OutOfMemoryError as error:
            return f"refused: {error}"
        if number % 10 == 0:
            r.get(HOT)
    evicted = r.info("stats")["evicted_keys"]
    kept = "kept" if r.exists(HOT) else "lost"
    return f"all accepted, old keys dropped: {evicted > 0}, hot key {kept}"


# endregion fill


def report() -> str:
    """Fill a fresh server for each policy."""
    lines = []
    for policy, ttl in [
        ("noeviction", 600),
        ("volatile-lru", None),
        ("volatile-lru", 600),
        ("allkeys-lru", None),
    ]:
        with own_redis(
            *("--maxmemory", "3mb", "--maxmemory-policy", policy),
            *("--maxmemory-samples", "10", "--save", ""),
        ) as server:
            label = f"{policy}, keys {'with' if ttl else 'without'} TTL"
            lines.append(f"{label}\n  {fill(server.client, ttl)}\n")
    return "".join(lines)
