"""Three mistakes that run, and what Python says about them."""

import asyncio
import gc
import warnings
from collections.abc import Iterator


async def save(name: str, log: list[str]) -> None:
    """Stand for a write that takes a moment."""
    if name == "broken":
        raise ValueError("broken cannot be saved")
    await asyncio.sleep(0.05)
    log.append(name)


# region forgotten
async def forget_await(log: list[str]) -> None:
    """Call a coroutine function as if it were a function."""
    save("order", log)  # makes a coroutine and throws it away


# endregion forgotten


# region gather
async def with_gather(log: list[str]) -> None:
    """The first error comes at once; the others run on, unwatched."""
    try:
        await asyncio.gather(save("broken", log), save_slowly(log))
    except ValueError as error:
        log.append(f"caught: {error}")
    await asyncio.sleep(0.2)


# endregion gather


# region group
async def with_group(log: list[str]) -> None:
    """The first error cancels the others; the block ends when all ended."""
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(save("broken", log))
            group.create_task(save_slowly(log))
    except* ValueError as errors:
        log.append(f"caught: {errors.exceptions[0]}")
    await asyncio.sleep(0.2)


# endregion group


async def save_slowly(log: list[str]) -> None:
    """Stand for the second half of something."""
    try:
        await asyncio.sleep(0.1)
        log.append("the other one wrote")
    except asyncio.CancelledError:
        log.append("the other one was cancelled")
        raise


# region timeout
async def with_a_limit(log: list[str]) -> None:
    """Give up after a while; what waits inside is cancelled."""
    try:
        async with asyncio.timeout(0.05):
            await asyncio.sleep(10)
    except TimeoutError:
        log.append("gave up")


# endregion timeout


def report() -> Iterator[str]:
    """Yield what each did."""
    for scene in (forget_await, with_gather, with_group, with_a_limit):
        log: list[str] = []
        with warnings.catch_warnings(record=True) as told:
            warnings.simplefilter("always")
            asyncio.run(scene(log))
            gc.collect()
        yield f"{scene.__name__}: {', then '.join(log) or 'nothing was saved'}"
        yield from (f"  {w.category.__name__}: {w.message}" for w in told)
