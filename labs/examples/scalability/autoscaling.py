"""Workers that are added and removed by the length of a real queue in Redis."""

from collections import deque
from collections.abc import Callable, Iterator
from itertools import pairwise
from math import ceil

import redis

QUEUE = "jobs"
JOBS_A_MINUTE = 10  # what one worker does
FEWEST, MOST = 2, 12
# Jobs that arrive in each of 24 minutes: a campaign from minute 3 to 7.
ARRIVALS = [15] * 3 + [110] * 5 + [15, 25] * 8


# region policy
def wanted(length: int, drain_minutes: int = 2) -> int:
    """Return how many workers empty a queue of this length in time."""
    return min(MOST, max(FEWEST, ceil(length / (JOBS_A_MINUTE * drain_minutes))))


def steady(window: int = 5) -> Callable[[int], int]:
    """Grow at once, and shrink only to what the last minutes needed."""
    recent: deque[int] = deque(maxlen=window)

    def policy(length: int) -> int:
        recent.append(wanted(length))
        return max(recent)

    return policy


# endregion policy


def run(
    client: redis.Redis, policy: Callable[[int], int]
) -> Iterator[tuple[int, int, int]]:
    """Yield arrivals, the queue's length and the workers of each minute.

    A worker that is started works from the next minute on.
    """
    client.delete(QUEUE)
    workers = FEWEST
    for minute, arrived in enumerate(ARRIVALS):
        client.rpush(QUEUE, *(f"{minute}:{number}" for number in range(arrived)))
        for _ in range(workers):
            client.lpop(QUEUE, JOBS_A_MINUTE)
        length = int(client.llen(QUEUE))
        yield arrived, length, workers
        workers = policy(length)


def timeline(client: redis.Redis) -> Iterator[str]:
    """Tell what the steady policy did, minute by minute."""
    yield "minute   arrived  waiting  workers"
    for minute, (arrived, length, workers) in enumerate(run(client, steady())):
        yield f"{minute:>6}{arrived:>10}{length:>9}{workers:>9}"


def compared(client: redis.Redis) -> Iterator[str]:
    """Compare fixed numbers of workers with two policies."""
    yield f"{'workers':<22}{'longest queue':>13}{'worker minutes':>16}{'changes':>9}"
    policies: dict[str, Callable[[int], int]] = {
        "always 2": lambda length: FEWEST,
        "always 12": lambda length: MOST,
        "by length": wanted,
        "by length, steady": steady(),
    }
    for says, policy in policies.items():
        minutes = list(run(client, policy))
        longest = max(length for _, length, _ in minutes)
        paid = sum(workers for *_, workers in minutes)
        counts = [workers for *_, workers in minutes]
        changes = sum(a != b for a, b in pairwise(counts))
        yield f"{says:<22}{longest:>13}{paid:>16}{changes:>9}"
