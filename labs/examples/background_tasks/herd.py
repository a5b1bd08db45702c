"""A thousand tasks fail together: when do they try again, by each rule?"""

import random
from collections import Counter
from collections.abc import Callable

from celery.utils.time import get_exponential_backoff_interval

TASKS = 1000
OUTAGE = 30  # seconds during which every attempt fails
Wait = Callable[[int], int]


# region rules
def fixed(_: int) -> int:
    """Wait one second, every time."""
    return 1


def backoff(retries: int) -> int:
    """Wait 1, 2, 4, 8 … seconds: retry_backoff=1, retry_jitter=False."""
    return get_exponential_backoff_interval(factor=1, retries=retries, maximum=600)


def jitter(retries: int) -> int:
    """Draw a wait between 0 and that: retry_jitter=True, Celery's default."""
    return get_exponential_backoff_interval(
        factor=1, retries=retries, maximum=600, full_jitter=True
    )


# endregion rules


def attempts(wait: Wait) -> Counter[int]:
    """Return how many attempts fall into each second."""
    seconds: Counter[int] = Counter()
    for _ in range(TASKS):
        now = retries = 0
        seconds[now] += 1
        while now < OUTAGE:
            now += wait(retries)
            retries += 1
            seconds[now] += 1
    return seconds


if __name__ == "__main__":
    random.seed(7)
    print("rule      attempts   per task   most in one second after the outage")
    for wait in (fixed, backoff, jitter):
        seconds = attempts(wait)
        total = sum(seconds.values())
        peak = max(count for second, count in seconds.items() if second >= OUTAGE)
        print(f"{wait.__name__:<8}  {total:>8,}   {total / TASKS:>8.1f}   {peak:>6,}")
