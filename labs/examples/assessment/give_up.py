"""How long after its first failure does a task give up?"""

from collections.abc import Iterator

from celery.utils.time import get_exponential_backoff_interval as wait


# region waits
def waits(retries: int, factor: int = 1, maximum: int = 600) -> list[int]:
    """The seconds before each retry, as Celery works them out without jitter."""
    return [wait(factor, n, maximum) for n in range(retries)]


# endregion waits


def report() -> Iterator[str]:
    """Print the last waits and their sum; retry_backoff=1, the default maximum."""
    yield "max_retries  runs  last wait  gives up after"
    for retries in (3, 5, 8, 10, 12):
        seconds = waits(retries)
        yield (f"{retries:>11}{retries + 1:>6}{seconds[-1]:>9} s{sum(seconds):>14} s")
