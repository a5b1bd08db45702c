"""What a cancelled task gets to do, and how code takes the cancel away."""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Iterator

from examples.asyncio.cancelling_fixed import poll as fixed_poll
from examples.asyncio.services import UNIT
from examples.asyncio.timeline import Timeline

LOG = logging.getLogger(__name__)
SHELF = {"mug": 3}


# region reserve
async def reserve(sku: str, timeline: Timeline) -> None:
    """Hold a piece while the payment is confirmed; give it back if it is not."""
    SHELF[sku] -= 1
    try:
        with timeline.span("confirm"):
            await asyncio.sleep(8 * UNIT)
    except BaseException:  # an error, or a CancelledError
        SHELF[sku] += 1
        raise  # always: the caller that cancelled waits for it


# endregion reserve


# region poll
async def poll(timeline: Timeline) -> str:
    """Ask four times whether the payment is there, whatever happens."""
    for _ in range(4):
        try:
            with timeline.span("poll"):
                await asyncio.sleep(2 * UNIT)
        except BaseException as error:  # also takes the CancelledError
            LOG.info("asked in vain: %r", error)
    return "not paid"


# endregion poll


def charge(timeline: Timeline, charged: list[str]) -> None:
    """Block for four units, then take the money."""
    with timeline.span("thread"):
        time.sleep(4 * UNIT)
    charged.append("ada")


# region thread
async def charge_in_thread(timeline: Timeline, charged: list[str]) -> None:
    """Give up on the thread after two units: the thread does not notice."""
    async with asyncio.timeout(2 * UNIT):
        await asyncio.to_thread(charge, timeline, charged)


# endregion thread


async def limited(work: Awaitable[object]) -> None:
    """Give it three units."""
    async with asyncio.timeout(3 * UNIT):
        await work


def outcome(work: Callable[[Timeline], Awaitable[object]]) -> tuple[str, Timeline]:
    """Run with a timeline of its own; say how it ended and when."""

    async def main() -> str:
        try:
            await work(timeline)
        except TimeoutError:
            return f"TimeoutError after {timeline.now()}"
        return f"no error, returned after {timeline.now()}"

    timeline = Timeline()
    return asyncio.run(main()), timeline


def report() -> Iterator[str]:
    """Run all four under a timeout of three units; the thread has two."""
    charged: list[str] = []
    yield f"mugs on the shelf: {SHELF['mug']}"
    for title, work in (
        ("reserve, timeout of 3", lambda at: limited(reserve("mug", at))),
        ("except BaseException, timeout of 3", lambda at: limited(poll(at))),
        (
            "except Exception, timeout of 3",
            lambda at: limited(fixed_poll(at)),
        ),
        ("to_thread, timeout of 2", lambda at: charge_in_thread(at, charged)),
    ):
        end, timeline = outcome(work)
        yield f"{title}: {end}"
        yield from timeline.lines()
    yield f"mugs on the shelf: {SHELF['mug']}, charged: {charged}"
