"""Ask a slow server twenty times: one after the other, at once, five at a time."""

import asyncio
import time
from collections.abc import Callable, Iterator

import httpx

from examples.asynchronous_programming.slow_server import SlowServer, slow_server

COUNT = 20
# Made once: it is work for the processor, and every client needs one.
TLS = httpx.create_ssl_context()


# region one-by-one
def one_by_one(url: str) -> list[str]:
    """Ask, wait for the answer, ask the next."""
    with httpx.Client(verify=TLS) as client:
        return [client.get(f"{url}/{n}").text for n in range(COUNT)]


# endregion one-by-one


# region at-once
async def all_at_once(url: str) -> list[str]:
    """Ask all, then wait for all."""
    async with httpx.AsyncClient(verify=TLS) as client:
        asked = [client.get(f"{url}/{n}") for n in range(COUNT)]
        return [answer.text for answer in await asyncio.gather(*asked)]


# endregion at-once


# region five
async def five_at_a_time(url: str) -> list[str]:
    """Ask all, but let only five be under way."""
    gate = asyncio.Semaphore(5)
    async with httpx.AsyncClient(verify=TLS) as client:

        async def ask(n: int) -> str:
            async with gate:
                return (await client.get(f"{url}/{n}")).text

        return await asyncio.gather(*(ask(n) for n in range(COUNT)))


# endregion five


def measure(server: SlowServer, ask: Callable[[str], list[str]]) -> dict:
    """Run one way and return what the server and the clock saw."""
    server.forget()
    start = time.perf_counter()
    answers = ask(server.url)
    return {
        "seconds": time.perf_counter() - start,
        "most": server.most_in_flight,
        "ordered": answers == [str(n) for n in range(COUNT)],
        "finished": server.finished,
    }


def run() -> dict[str, dict]:
    """Run all three ways against the same server."""
    with slow_server(delay=0.2) as server:
        asyncio.run(all_at_once(server.url))  # the first use loads modules
        return {
            "one by one": measure(server, one_by_one),
            "all at once": measure(server, lambda url: asyncio.run(all_at_once(url))),
            "five at a time": measure(
                server, lambda url: asyncio.run(five_at_a_time(url))
            ),
        }


def report(figures: dict[str, dict]) -> Iterator[str]:
    """Yield a line for each way, with what does not vary."""
    for name, seen in figures.items():
        place = seen["finished"].index("0")
        yield (
            f"{name:15} most in flight {seen['most']:2},"
            f" answers in order {'yes' if seen['ordered'] else 'no'},"
            f" 0 finished {'first' if place == 0 else 'later'}"
        )
    ratio = figures["one by one"]["seconds"] / figures["all at once"]["seconds"]
    told = "more than 4" if ratio > 4 else f"{ratio:.1f}"
    yield f"one by one took {told} times as long as all at once"
