"""One blocking call holds up everybody; a thread lets them go on."""

import asyncio
import logging
import re
import time
from collections.abc import Callable, Coroutine, Iterator

BLOCK = 0.5
TICK = 0.02


# region heartbeat
async def count_ticks(stop: asyncio.Event) -> int:
    """Stand for every other request: count how often it gets its turn."""
    ticks = 0
    while not stop.is_set():
        await asyncio.sleep(TICK)
        ticks += 1
    return ticks


# endregion heartbeat


# region blocks
async def freezes() -> None:
    """Block the thread, and with it the loop."""
    time.sleep(BLOCK)


# endregion blocks


# region thread
async def hands_over() -> None:
    """Let a thread block and wait for it without blocking."""
    await asyncio.to_thread(time.sleep, BLOCK)


# endregion thread


async def beside(work: Callable[[], Coroutine[None, None, None]]) -> int:
    """Return how many turns the others got while the work went on."""
    stop = asyncio.Event()
    ticks = asyncio.create_task(count_ticks(stop))
    await asyncio.sleep(0)
    await asyncio.create_task(work(), name="report")
    stop.set()
    return await ticks


def warnings_of(
    work: Callable[[], Coroutine[None, None, None]],
) -> tuple[int, list[str]]:
    """Run in asyncio's debug mode; return the turns and what asyncio logged."""
    told: list[str] = []
    handler = logging.Handler(logging.WARNING)
    handler.emit = lambda record: told.append(record.getMessage())  # type: ignore[method-assign]
    logger = logging.getLogger("asyncio")
    logger.addHandler(handler)
    try:
        ticks = asyncio.run(beside(work), debug=True)
    finally:
        logger.removeHandler(handler)
    return ticks, told


def report() -> Iterator[str]:
    """Yield both ways, with times and paths that differ taken out."""
    for work in (freezes, hands_over):
        ticks, told = warnings_of(work)
        turns = "at most 1" if ticks <= 1 else "5 or more" if ticks >= 5 else ticks
        yield f"{work.__name__}: turns for the others while it ran: {turns}"
        # On a busy machine any step may be slow once: keep what we caused.
        yield from (f"  {steady(line)}" for line in told if "coro=<freezes" in line)


def steady(line: str) -> str:
    """Keep what asyncio says, without folders, its own lines and the time."""
    line = re.sub(r" created at \S+?>", ">", line)
    line = re.sub(r"/\S*/(\w+\.py)", r"\1", line)
    return re.sub(r"\d\.\d+ seconds", "0.5… seconds", line)
