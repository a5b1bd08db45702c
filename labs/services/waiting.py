"""Waiting for what must happen, without guessing how long it takes."""

import time
from collections.abc import Callable


def wait_for(happened: Callable[[], object], what: str, seconds: float = 60) -> None:
    """Look every 20 ms whether something happened; raise TimeoutError when not."""
    end = time.monotonic() + seconds
    while not happened():
        if time.monotonic() > end:
            raise TimeoutError(f"waited {seconds} s for {what}")
        time.sleep(0.02)
