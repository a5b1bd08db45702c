"""A TCP relay to a server that is far away: each byte takes its time, each way."""

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

ONE_WAY = 0.1  # seconds


async def pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Pass on what arrives, a fixed time later, in order."""
    loop = asyncio.get_running_loop()
    under_way: asyncio.Queue[tuple[float, bytes]] = asyncio.Queue()

    async def deliver() -> None:
        while True:
            due, data = await under_way.get()
            await asyncio.sleep(due - loop.time())
            if not data:
                writer.close()
                return
            writer.write(data)

    async with asyncio.TaskGroup() as group:
        group.create_task(deliver())
        data = b"first"
        while data:
            try:
                data = await reader.read(65536)
            except ConnectionError:
                data = b""
            under_way.put_nowait((loop.time() + ONE_WAY, data))


async def end() -> None:
    """Cancel what still passes bytes, and wait for it."""
    rest = asyncio.all_tasks() - {asyncio.current_task()}
    for task in rest:
        task.cancel()
    await asyncio.gather(*rest, return_exceptions=True)


@contextmanager
def far(port: int) -> Iterator[int]:
    """Give a port from which this one is a fifth of a second there and back."""

    async def accept(near: asyncio.StreamReader, back: asyncio.StreamWriter) -> None:
        server, to_server = await asyncio.open_connection("127.0.0.1", port)
        with suppress(ExceptionGroup, asyncio.CancelledError):
            async with asyncio.TaskGroup() as group:
                group.create_task(pump(near, to_server))
                group.create_task(pump(server, back))

    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()
    starting = asyncio.start_server(accept, "127.0.0.1", 0)
    server = asyncio.run_coroutine_threadsafe(starting, loop).result(10)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        asyncio.run_coroutine_threadsafe(end(), loop).result(10)
        loop.call_soon_threadsafe(loop.stop)
        thread.join(10)
