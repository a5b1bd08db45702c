"""Six blocking calls of one unit in pools of two and of six threads."""

import asyncio
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

from examples.asyncio.services import UNIT
from examples.asyncio.timeline import Timeline


def block(timeline: Timeline, name: str) -> None:
    """Block for one unit."""
    with timeline.span(name):
        time.sleep(UNIT)


# region pool
async def through(threads: int, timeline: Timeline) -> None:
    """Give the loop a pool of this size, and gather six calls."""
    pool = ThreadPoolExecutor(threads, thread_name_prefix="blocking")
    asyncio.get_running_loop().set_default_executor(pool)
    calls = [asyncio.to_thread(block, timeline, f"call {n}") for n in range(1, 7)]
    await asyncio.gather(*calls)


# endregion pool


def report() -> Iterator[str]:
    """Draw a pool that is too small, and count one that is not."""
    for threads in (2, 6):
        timeline = Timeline()
        asyncio.run(through(threads, timeline))
        yield f"{threads} threads: 6 calls took {timeline.now()}"
        yield from sorted(timeline.lines())
