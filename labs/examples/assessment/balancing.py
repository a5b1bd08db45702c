"""A simulation: one of three servers is ten times slower. Who gets how much?"""

from collections.abc import Callable, Iterator

TICKS = 300
SECONDS_EACH = {"A": 1, "B": 1, "C": 10}


# region choose
def round_robin(tick: int, waiting: dict[str, int]) -> str:
    """The next one in turn."""
    return "ABC"[tick % 3]


def least_connections(tick: int, waiting: dict[str, int]) -> str:
    """The one with the fewest requests in hand; in turn where they are equal."""
    turn = "ABC"[tick % 3 :] + "ABC"[: tick % 3]
    return min(turn, key=lambda name: waiting[name])


# endregion choose


def run(choose: Callable[[int, dict[str, int]], str]) -> tuple[dict, dict]:
    """Send one request a second; a server works on one at a time."""
    waiting = dict.fromkeys("ABC", 0)
    busy_until = dict.fromkeys("ABC", 0)
    given, longest = dict.fromkeys("ABC", 0), dict.fromkeys("ABC", 0)
    for tick in range(TICKS):
        for name, seconds in SECONDS_EACH.items():
            if waiting[name] and busy_until[name] <= tick:
                waiting[name] -= 1
                if waiting[name]:
                    busy_until[name] = tick + seconds
        name = choose(tick, waiting)
        if not waiting[name]:
            busy_until[name] = tick + SECONDS_EACH[name]
        waiting[name] += 1
        given[name] += 1
        longest[name] = max(longest[name], waiting[name])
    return given, longest


def report() -> Iterator[str]:
    """Compare both ways to choose."""
    for choose in (round_robin, least_connections):
        given, longest = run(choose)
        yield (
            f"{choose.__name__:<18} given "
            + " ".join(f"{name} {count:>3}" for name, count in given.items())
            + f"   longest queue at C: {longest['C']}"
        )
