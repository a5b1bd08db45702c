"""Draw when each call began and how it ended, in units of a quarter second."""

import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager

from examples.asyncio.services import UNIT


class Timeline:
    """Spans of named calls, counted from the moment it was created."""

    def __init__(self) -> None:
        self.began = time.monotonic()
        self.spans: list[tuple[str, int, int, str]] = []

    def now(self) -> int:
        """Return the units that have passed, rounded to the nearest."""
        return round((time.monotonic() - self.began) / UNIT)

    @contextmanager
    def span(self, name: str) -> Iterator[None]:
        """Draw a call, and a mark at its end when an exception ended it."""
        start, end = self.now(), ""
        try:
            yield
        except BaseException as error:
            end = " " + type(error).__name__
            raise
        finally:
            self.spans.append((name, start, self.now(), end))

    def lines(self) -> Iterator[str]:
        """Yield a line for each span."""
        for name, start, stop, end in self.spans:
            yield f"  {name:<8}|{' ' * start}{'#' * (stop - start)}{end}"


def undisturbed(draw: Callable[[], Iterable[str]], tries: int = 20) -> list[str]:
    """Draw again when the machine was too busy to keep time while it was drawn."""
    for _ in range(tries):
        late, done = [0.0], threading.Event()

        def watch(late: list[float] = late, done: threading.Event = done) -> None:
            before = time.monotonic()
            while not done.wait(0.02):
                now = time.monotonic()
                late[0] = max(late[0], now - before - 0.02)
                before = now

        watcher = threading.Thread(target=watch)
        watcher.start()
        try:
            lines = list(draw())
        finally:
            done.set()
            watcher.join()
        if late[0] < UNIT / 5:
            return lines
    raise TimeoutError(f"the machine was too busy to draw a timeline, {tries} times")
