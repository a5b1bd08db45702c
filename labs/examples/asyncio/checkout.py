"""Ask three services for one checkout: in turn, gathered, in a group, in time."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator

import httpx

from examples.asyncio.services import UNIT, services
from examples.asyncio.timeline import Timeline

NAMES = ["stock", "price", "carrier"]
BROKEN = ["stock", "broken", "carrier"]


class Shop:
    """A client for the services that draws each call."""

    def __init__(self, client: httpx.AsyncClient, timeline: Timeline) -> None:
        self.client = client
        self.timeline = timeline

    # region ask
    async def ask(self, name: str) -> str:
        """Ask one service; an error status is an exception."""
        with self.timeline.span(name):
            response = await self.client.get(f"/{name}")
            response.raise_for_status()
            return response.text

    # endregion ask


# region in-turn
async def in_turn(shop: Shop, names: list[str]) -> list[str]:
    """Wait for each response before the next request."""
    return [await shop.ask(name) for name in names]


# endregion in-turn


# region gather
async def gathered(shop: Shop, names: list[str]) -> list[str]:
    """Start all of them; the results come in the order of the names."""
    return await asyncio.gather(*[shop.ask(name) for name in names])


# endregion gather


# region group
async def grouped(shop: Shop, names: list[str]) -> list[str]:
    """Start all of them; the first error cancels the others."""
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(shop.ask(name), name=name) for name in names]
    return [task.result() for task in tasks]


# endregion group


# region deadline
async def in_time(shop: Shop, names: list[str]) -> list[str]:
    """Give the whole group three units, not each call three."""
    async with asyncio.timeout(3 * UNIT):
        return await grouped(shop, names)


# endregion deadline

Way = Callable[[Shop, list[str]], Awaitable[list[str]]]


async def draw(url: str, title: str, way: Way, names: list[str]) -> list[str]:
    """Run one way and draw it until nothing runs any more."""
    async with httpx.AsyncClient(base_url=url, timeout=5) as client:
        await client.get("/warm-up")  # imports what httpx imports late
        shop = Shop(client, Timeline())
        end = "returned"
        try:
            await way(shop, names)
        except (httpx.HTTPStatusError, TimeoutError) as error:
            end = type(error).__name__
        except ExceptionGroup as errors:
            inside = ", ".join(type(error).__name__ for error in errors.exceptions)
            end = f"ExceptionGroup of {inside}"
        end += f" after {shop.timeline.now()}"
        left = asyncio.all_tasks() - {asyncio.current_task()}
        end += f", still running: {len(left)}" if left else ""
        await asyncio.gather(*left, return_exceptions=True)
    return [f"{title}: {end}", *shop.timeline.lines()]


def report(url: str) -> Iterator[str]:
    """Draw every way with three answers, then with one service that fails."""
    for title, way, names in (
        ("in turn", in_turn, NAMES),
        ("gather", gathered, NAMES),
        ("gather, one fails", gathered, BROKEN),
        ("TaskGroup, one fails", grouped, BROKEN),
        ("timeout of 3", in_time, NAMES),
    ):
        yield from asyncio.run(draw(url, title, way, names))


if __name__ == "__main__":
    with services() as at:
        print("\n".join(report(at)))
