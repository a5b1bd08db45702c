"""Ten requests a minute: how many get through in two seconds?"""

from collections.abc import Callable, Iterator

import redis

LIMIT = 10

# region limits
FIXED = """
local hits = redis.call('INCR', KEYS[1] .. ':' .. math.floor(ARGV[1] / 60))
redis.call('EXPIRE', KEYS[1] .. ':' .. math.floor(ARGV[1] / 60), 60)
return hits <= tonumber(ARGV[2]) and 1 or 0
"""
SLIDING = """
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', ARGV[1] - 60)
if redis.call('ZCARD', KEYS[1]) >= tonumber(ARGV[2]) then return 0 end
redis.call('ZADD', KEYS[1], ARGV[1], ARGV[3])
redis.call('EXPIRE', KEYS[1], 60)
return 1
"""
# endregion limits


def passed(limit: Callable[..., int], seconds: list[int]) -> int:
    """Send a request at each of these seconds; count those let through."""
    return sum(
        limit(keys=["address"], args=[second, LIMIT, number])
        for number, second in enumerate(seconds)
    )


def report(client: redis.Redis) -> Iterator[str]:
    """A burst on either side of a full minute, then an even stream."""
    for label, script in (("fixed window", FIXED), ("sliding window", SLIDING)):
        limit = client.register_script(script)
        client.flushdb()
        burst = passed(limit, [59] * 10 + [61] * 10)
        client.flushdb()
        even = passed(limit, [*range(0, 60, 6)])
        yield f"{label:<15} 10 at 0:59 and 10 at 1:01: {burst}   one each 6 s: {even}"
