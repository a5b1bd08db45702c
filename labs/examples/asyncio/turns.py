"""Who runs when: an await that finds its answer ready lets nobody else run."""

import asyncio
from collections.abc import Callable, Coroutine

Step = Callable[[int], Coroutine[None, None, None]]


# region turns
async def cached(_: int) -> None:
    """Return at once: the answer was in a dictionary."""


async def yields(_: int) -> None:
    """Let the loop run the others once."""
    await asyncio.sleep(0)


async def three(name: str, log: list[str], step: Step) -> None:
    """Take three steps and note each."""
    for number in (1, 2, 3):
        log.append(f"{name}{number}")
        await step(number)


# endregion turns


def order(step: Step) -> str:
    """Run two tasks and return the order of their steps."""
    log: list[str] = []

    async def main() -> None:
        async with asyncio.TaskGroup() as group:
            group.create_task(three("a", log, step))
            group.create_task(three("b", log, step))

    asyncio.run(main())
    return " ".join(log)


def report() -> str:
    """Compare both awaits."""
    return f"await cached()  {order(cached)}\nawait yields()  {order(yields)}"
