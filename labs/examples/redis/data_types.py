"""Four data types that a backend uses every day."""

from collections.abc import Iterator

import redis


# region types
def tour(r: redis.Redis) -> Iterator[str]:
    """Use each type once and say what Redis answers."""
    # A string with a time to live: a cached answer, a one-time code.
    r.set("code:ada", "493-118", ex=60)
    yield f"string      {r.get('code:ada')}, then gone"

    # A hash: one object whose fields change one at a time.
    r.hset("cart:42", mapping={"kettle": 1, "mug": 4})
    r.hincrby("cart:42", "mug", 2)
    yield f"hash        {r.hgetall('cart:42')}"

    # A sorted set: Redis keeps the order, you read a slice of it.
    for name, sold in [("kettle", 31), ("mug", 90), ("lamp", 12)]:
        r.zadd("sold", {name: sold})
    r.zincrby("sold", 100, "lamp")
    yield f"sorted set  {r.zrange('sold', 0, 1, desc=True)}"

    # A counter: the new value is yours alone, however many clients ask.
    yield f"counter     {[r.incr('order') for _ in range(3)]}"


# endregion types
