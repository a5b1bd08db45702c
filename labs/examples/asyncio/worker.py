"""Take orders from a queue until SIGTERM; `--at-once` leaves out the handler."""

import asyncio
import signal
import sys


# region take
async def take(orders: asyncio.Queue[int], stop: asyncio.Event) -> None:
    """Pack one order after the other until told to stop."""
    while not stop.is_set():
        try:
            async with asyncio.timeout(0.5):
                number = await orders.get()
        except TimeoutError:
            continue  # nothing to do: look at `stop` again
        print("began", number, flush=True)
        await asyncio.sleep(1)
        print("packed", number, flush=True)


# endregion take


# region main
async def main(handle: bool) -> None:
    """Pack three at a time; on SIGTERM finish these and take no more."""
    stop = asyncio.Event()
    if handle:
        loop = asyncio.get_running_loop()
        loop.add_signal_handler(signal.SIGTERM, stop.set)
    orders: asyncio.Queue[int] = asyncio.Queue()
    for number in range(1001, 1010):
        orders.put_nowait(number)
    async with asyncio.TaskGroup() as group:
        for _ in range(3):
            group.create_task(take(orders, stop))


# endregion main

if __name__ == "__main__":
    asyncio.run(main("--at-once" not in sys.argv))
