"""Eight threads count: what does the counter say?"""

import threading
from collections.abc import Callable, Iterator
from contextlib import nullcontext
from typing import Any

THREADS = 8


# region count
class Counter:
    """Reads, adds, writes: three steps, with room for another thread."""

    def __init__(self, lock: Any, between: Callable[[], object]) -> None:
        self.value = 0
        self.lock = lock
        self.between = between

    def add(self) -> None:
        """Add one."""
        with self.lock:
            seen = self.value
            self.between()  # here the interpreter may switch threads
            self.value = seen + 1


# endregion count


def run(counter: Counter) -> int:
    """Let each thread add one."""
    threads = [threading.Thread(target=counter.add) for _ in range(THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=20)
    return counter.value


def report() -> Iterator[str]:
    """Force the switch at the worst moment; with the lock nobody else can be there."""
    everybody_has_read = threading.Barrier(THREADS)
    without = Counter(nullcontext(), everybody_has_read.wait)
    yield f"without a lock: {run(without)}"
    yield f"with a lock:    {run(Counter(threading.Lock(), lambda: None))}"
