"""Compute in two threads and in two processes: do both ever run at once?"""

import multiprocessing
import os
import time
from collections.abc import Iterator
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor

Slices = list[tuple[int, int]]


# region compute
def compute(seconds: float) -> Slices:
    """Compute for a while; return from when to when this worker was running."""
    begin = last = time.monotonic_ns()
    end = begin + int(seconds * 1e9)
    slices = []
    while last < end:
        now = time.monotonic_ns()
        if now - last > 200_000:  # 0.2 ms without us: somebody else ran
            slices.append((begin, last))
            begin = now
        last = now
    return [*slices, (begin, last)]


def together(pool: Executor) -> float:
    """Return for how many milliseconds both workers were running at once."""
    one, two = pool.map(compute, [0.5, 0.5])
    shared = (min(a[1], b[1]) - max(a[0], b[0]) for a in one for b in two)
    return sum(each for each in shared if each > 0) / 1e6


# endregion compute


def report() -> Iterator[str]:
    """Yield for how long two threads and two processes ran at once."""
    spawn = multiprocessing.get_context("spawn")
    with ThreadPoolExecutor(2) as threads:
        found = sum(together(threads) for _ in range(3))
        yield f"2 threads    {found:.0f} ms at once"
    with ProcessPoolExecutor(2, mp_context=spawn) as processes:
        found = 0.0
        for _ in range(40):  # others may be using the cores
            found += together(processes)
            if found >= 10:
                break
        yield f"2 processes  {'10 ms and more' if found >= 10 else found} at once"


def enough_cores() -> bool:
    """Tell whether two processes can compute at the same time here."""
    return len(os.sched_getaffinity(0)) >= 2
