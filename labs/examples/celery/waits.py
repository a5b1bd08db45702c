"""Print how long Celery waits before each retry, without and with jitter."""

import random

from celery.utils.time import get_exponential_backoff_interval as wait

RETRIES = range(6)


def main() -> None:
    """Print the waits of three tasks that fail at the same moment."""
    plain = [wait(factor=1, retries=n, maximum=20) for n in RETRIES]
    print("retry_jitter=False, every task: ", *plain)
    random.seed(7)
    for task in "ABC":
        jittered = [
            wait(factor=1, retries=n, maximum=20, full_jitter=True) for n in RETRIES
        ]
        print(f"retry_jitter=True, task {task}:      ", *jittered)


if __name__ == "__main__":
    main()
