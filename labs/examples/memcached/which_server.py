"""Add a fifth Memcached server and count the keys that move."""

from collections.abc import Callable
from zlib import crc32

from pymemcache.client.rendezvous import RendezvousHash

KEYS = [f"page:{number}" for number in range(10_000)]
FOUR = [f"cache-{number}:11211" for number in range(1, 5)]
FIVE = [*FOUR, "cache-5:11211"]


# region choose
def by_remainder(servers: list[str], key: str) -> str:
    """Divide by the number of servers: simple, and wrong."""
    return servers[crc32(key.encode()) % len(servers)]


def by_rendezvous(servers: list[str], key: str) -> str:
    """Let every server bid for the key; the highest bid wins."""
    return RendezvousHash(servers).get_node(key)


# endregion choose


def moved(choose: Callable[[list[str], str], str]) -> int:
    """Return how many keys are looked for in another place with a fifth server."""
    return sum(choose(FOUR, key) != choose(FIVE, key) for key in KEYS)


def report() -> str:
    """Compare both ways."""
    return (
        f"keys                               {len(KEYS):>6,}\n"
        f"lost with the remainder            {moved(by_remainder):>6,}\n"
        f"lost with rendezvous hashing       {moved(by_rendezvous):>6,}\n"
        f"lost at best (a fifth)             {len(KEYS) // 5:>6,}\n"
    )
