"""A local HTTP server that is slow, and counts who waits in it."""

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager


class SlowServer:
    """Answers `GET /n` with n, after `delay` seconds, to as many as come."""

    def __init__(self, delay: float) -> None:
        self.delay = delay
        self.url = ""
        self.in_flight = 0
        self.most_in_flight = 0
        self.finished: list[str] = []

    def forget(self) -> None:
        """Start counting anew."""
        self.most_in_flight = 0
        self.finished = []

    async def answer(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        """Read one request, wait, and answer with its path."""
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
        path = head.split()[1].lstrip("/")
        self.in_flight += 1
        self.most_in_flight = max(self.most_in_flight, self.in_flight)
        # The first asked is the slowest, so that answers come in another order.
        await asyncio.sleep(self.delay * (1.5 if path == "0" else 1))
        self.in_flight -= 1
        self.finished.append(path)
        answer = f"HTTP/1.1 200 OK\r\nContent-Length: {len(path)}\r\n"
        writer.write(f"{answer}Connection: close\r\n\r\n{path}".encode())
        await writer.drain()
        writer.close()


@contextmanager
def slow_server(delay: float) -> Iterator[SlowServer]:
    """Run the server in a thread of its own, on a free port."""
    server = SlowServer(delay)
    ready = threading.Event()
    loop = asyncio.new_event_loop()
    stop = asyncio.Event()

    async def serve() -> None:
        listening = await asyncio.start_server(server.answer, "127.0.0.1", 0)
        port = listening.sockets[0].getsockname()[1]
        server.url = f"http://127.0.0.1:{port}"
        ready.set()
        async with listening:
            await stop.wait()

    thread = threading.Thread(target=loop.run_until_complete, args=(serve(),))
    thread.start()
    ready.wait()
    try:
        yield server
    finally:
        loop.call_soon_threadsafe(stop.set)
        thread.join()
        loop.close()
