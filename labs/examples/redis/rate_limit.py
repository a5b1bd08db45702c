"""Allow a few requests a minute, and survive a crash between two commands."""

import redis

LIMIT = 3
WINDOW_SECONDS = 60


# region naive
def allow_naive(r: redis.Redis, address: str) -> bool:
    """Two commands: a crash between them leaves a key without an end."""
    key = f"hits:{address}"
    hits = r.incr(key)
    if hits == 1:
        r.expire(key, WINDOW_SECONDS)
    return hits <= LIMIT


# endregion naive


# region atomic
def allow(r: redis.Redis, address: str) -> bool:
    """One transaction: the key never exists without its time to live."""
    key = f"hits:{address}"
    with r.pipeline() as pipe:  # MULTI and EXEC, by default
        pipe.set(key, 0, ex=WINDOW_SECONDS, nx=True)
        pipe.incr(key)
        _, hits = pipe.execute()
    return hits <= LIMIT


# endregion atomic


class DiesBeforeExpire(redis.Redis):
    """A client whose process is killed as it sends EXPIRE."""

    def expire(self, *_: object, **__: object) -> None:
        """Die."""
        raise SystemExit


def report(url: str) -> str:
    """Crash both in their first request, then look at what is left."""
    r = redis.Redis.from_url(url, decode_responses=True)
    dying = DiesBeforeExpire.from_url(url, decode_responses=True)
    key = "hits:203.0.113.9"
    r.delete(key)
    lines = []
    try:
        allow_naive(dying, "203.0.113.9")
    except SystemExit:
        lines.append(f"two commands, killed in between: TTL {r.ttl(key)}\n")
    answers = [allow_naive(r, "203.0.113.9") for _ in range(4)]
    lines.append(f"  next requests {answers}, TTL {r.ttl(key)}: shut out for good\n")
    r.delete(key)
    answers = [allow(r, "203.0.113.9") for _ in range(4)]
    ends = "set" if 0 < r.ttl(key) <= WINDOW_SECONDS else "missing"
    lines.append(f"one transaction: requests {answers}, TTL {ends}\n")
    r.delete(key)
    dying.close()
    r.close()
    return "".join(lines)
