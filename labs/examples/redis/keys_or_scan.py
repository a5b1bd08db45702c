"""Find a few keys among many: KEYS against SCAN, by Redis' own slow log."""

from statistics import median

import redis

from examples.redis.own_server import own_redis

KEYS = 200_000


# region find
def with_keys(r: redis.Redis) -> int:
    """One command that walks every key while all other clients wait."""
    return len(r.keys("session:19999*"))


def with_scan(r: redis.Redis) -> int:
    """Many short commands; others get their turn between two of them."""
    return len(set(r.scan_iter("session:19999*", count=1_000)))


# endregion find


def durations(r: redis.Redis, name: str) -> list[int]:
    """Return the microseconds that each command of this name held the server."""
    return [
        entry["duration"]
        for entry in r.slowlog_get(1_000)
        if bytes(entry["command"]).decode().startswith(name)
    ]


def measure() -> dict[str, float]:
    """Search the same keys both ways."""
    with own_redis("--save", "", "--slowlog-log-slower-than", "0") as server:
        r = server.client
        for start in range(0, KEYS, 10_000):
            r.mset({f"session:{n}": "1" for n in range(start, start + 10_000)})
        r.config_set("slowlog-max-len", 1_000)
        r.slowlog_reset()
        found_by_keys, found_by_scan = with_keys(r), with_scan(r)
        walks, steps = durations(r, "KEYS"), durations(r, "SCAN")
        return {
            "found_by_keys": found_by_keys,
            "found_by_scan": found_by_scan,
            "walks": len(walks),
            "steps": len(steps),
            "ratio": walks[0] / max(1, median(steps)),
        }


def report(figures: dict[str, float]) -> str:
    """Say how long the others wait, as a ratio that every run so far passed."""
    return (
        f"KEYS found {figures['found_by_keys']} keys in {figures['walks']} command\n"
        f"SCAN found {figures['found_by_scan']} keys in more than 100 commands\n"
        "others wait for KEYS over 20 times as long as for one SCAN\n"
    )
