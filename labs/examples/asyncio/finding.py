"""Find the blocking call: by its timeline, by debug mode, by Ruff."""

import asyncio
import logging
import re
import subprocess
import sys
from collections.abc import Callable, Coroutine, Iterator
from pathlib import Path

import httpx

from examples.asyncio import blocked, unblocked
from examples.asyncio.checkout import Shop
from examples.asyncio.services import UNIT
from examples.asyncio.timeline import Timeline

Carrier = Callable[[str], Coroutine[None, None, bytes]]
HERE = Path(__file__).parent


# region beside
async def beside(url: str, carrier: Carrier) -> Timeline:
    """Ask the carrier and, at the same time, the stock."""
    async with httpx.AsyncClient(base_url=url, timeout=5) as client:
        await client.get("/warm-up")
        shop = Shop(client, Timeline())

        async def drawn() -> None:
            with shop.timeline.span("carrier"):
                await carrier(url)

        async with asyncio.TaskGroup() as group:
            group.create_task(shop.ask("stock"))
            group.create_task(drawn(), name="carrier")
    return shop.timeline


# endregion beside


def draw(url: str) -> Iterator[str]:
    """Draw the blocking call and the one in a thread."""
    for title, way in (
        ("requests.get", blocked.carrier),
        ("to_thread", unblocked.carrier),
    ):
        yield title
        yield from sorted(asyncio.run(beside(url, way)).lines())


def debugged(url: str, carrier: Carrier) -> list[str]:
    """Return what asyncio's debug mode logs about steps of half a second."""
    told: list[str] = []
    handler = logging.Handler(logging.WARNING)
    handler.emit = lambda record: told.append(record.getMessage())  # type: ignore[method-assign] a handler of one line
    logger = logging.getLogger("asyncio")
    logger.addHandler(handler)

    # region debug
    async def main() -> None:
        """Log each step of the loop that takes half a second or more."""
        asyncio.get_running_loop().slow_callback_duration = 0.5
        await asyncio.create_task(carrier(url), name="ask the carrier")

    # endregion debug
    try:
        asyncio.run(main(), debug=True)
    finally:
        logger.removeHandler(handler)
    return [steady(line) for line in told]


def steady(line: str) -> str:
    """Take out folders and the time, which differ from run to run."""
    line = re.sub(r"/\S*/(\w+\.py)", r"\1", line)
    line = re.sub(r" created at \S+?>", ">", line)
    return re.sub(r"\d\.\d+ seconds", f"{4 * UNIT:.0f}.… seconds", line)


def linted() -> str:
    """Return what Ruff's rules for async code say about the same file."""
    ruff = [sys.executable, "-m", "ruff", "check", "--isolated", "--no-cache"]
    options = ["--select", "ASYNC", "--output-format", "concise", "blocked.py"]
    done = subprocess.run(
        [*ruff, *options],
        cwd=HERE,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    return done.stdout
