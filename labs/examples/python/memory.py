"""Compare what a list and a generator hold while a large log is counted."""

import tempfile
import tracemalloc
from collections.abc import Callable
from pathlib import Path

from access_report import lines

COUNT = 200_000
ROW = '203.0.113.7 - - [21/Nov/2026:09:00:00 +0000] "GET / HTTP/1.1" 200 4120\n'


# region both
def count_all_at_once(log: Path) -> int:
    """Read the whole file, keep every line in a list, then count."""
    rows = log.read_text(encoding="utf-8").splitlines()
    return sum(1 for row in rows if " 200 " in row)


def count_lazily(log: Path) -> int:
    """Ask the generator for one line at a time."""
    return sum(1 for row in lines(log) if " 200 " in row)


# endregion both


def peak(count: Callable[[Path], int], log: Path) -> tuple[int, int]:
    """Run `count`; give its answer and the most bytes Python held meanwhile."""
    tracemalloc.start()
    try:
        answer = count(log)
        return answer, tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def main() -> None:
    """Count one log both ways and print what each held."""
    with tempfile.TemporaryDirectory() as folder:
        log = Path(folder) / "access.log"
        log.write_text(ROW * COUNT, encoding="utf-8")
        size = log.stat().st_size
        eager, eager_peak = peak(count_all_at_once, log)
        lazy, lazy_peak = peak(count_lazily, log)
    print(f"log: {size // 1_000_000} MB, {COUNT:,} lines")
    print(f"same answer: {eager == lazy}")
    print(f"list holds more than twice the file: {eager_peak > 2 * size}")
    print(f"generator holds less than 1 % of the file: {lazy_peak < size / 100}")


if __name__ == "__main__":
    main()
