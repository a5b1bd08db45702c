"""Block addresses and limit rates, against four ways to send many requests."""

from collections.abc import Iterable, Iterator
from ipaddress import ip_address, ip_network

import redis


# region limits
def network(address: str) -> str:
    """Return what one customer has: an IPv4 address, or an IPv6 network."""
    ip = ip_address(address)
    if ip.version == 6 and ip.ipv4_mapped:
        ip = ip.ipv4_mapped
    return str(ip_network(f"{ip}/{32 if ip.version == 4 else 64}", strict=False))


def allowed(store: redis.Redis, who: str, limit: int, seconds: int = 60) -> bool:
    """Count a request in a window that all processes share."""
    with store.pipeline(transaction=True) as pipe:
        pipe.incr(f"rate:{who}")
        pipe.expire(f"rate:{who}", seconds, nx=True)
        count, _ = pipe.execute()
    return count <= limit


# endregion limits


# region traffic
ATTACKS: dict[str, list[str]] = {
    "one address": ["203.0.113.7"] * 300,
    "a botnet of 150": [f"198.51.100.{n}" for n in range(150)] * 2,
    "one IPv6 customer": [f"2001:db8:1:2::{n:x}" for n in range(300)],
    "behind a phone network": ["192.0.2.1"] * 300,
}
# People who share the phone network's one address, each with two requests.
INNOCENT = ["192.0.2.1"] * 40
# endregion traffic

BLOCKED = {"203.0.113.7", "192.0.2.1", "2001:db8:1:2::"}


def blocked(address: str) -> bool:
    """Refuse the addresses that an administrator copied from the log."""
    return str(ip_address(address)) in BLOCKED


def let_in(store: redis.Redis, guard: str, addresses: Iterable[str]) -> int:
    """Count the requests that get past a guard."""
    count = 0
    for address in addresses:
        if guard == "block list":
            count += not blocked(address)
        else:
            who = network(address) if guard == "limit, /64" else address
            count += allowed(store, f"{guard}:{who}", limit=20)
    return count


def report(store: redis.Redis) -> Iterator[str]:
    """Give how many of 300 requests each guard lets in."""
    names = ["block list", "limit", "limit, /64"]
    yield f"{'':<24}" + "".join(f"{name:>12}" for name in names)
    for attack, addresses in ATTACKS.items():
        store.flushdb()
        passed = [let_in(store, guard, addresses) for guard in names]
        yield f"{attack:<24}" + "".join(f"{count:>12}" for count in passed)
    people = [let_in(store, guard, INNOCENT) for guard in names]
    yield f"{'40 of its customers':<24}" + "".join(f"{count:>12}" for count in people)
