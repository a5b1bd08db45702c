"""Three services that the checkout asks, on a real port, each with a delay."""

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager

UNIT = 0.25  # seconds
DELAYS = {"stock": 1, "price": 2, "carrier": 4, "warm-up": 0}


async def respond(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Read one HTTP request for /NAME, wait as long as NAME takes, respond."""
    request = await reader.readuntil(b"\r\n\r\n")
    name = request.split()[1].decode().strip("/")
    await asyncio.sleep(DELAYS.get(name, 2) * UNIT)
    status = b"200 OK" if name in DELAYS else b"503 Service Unavailable"
    body = name.encode()
    head = b"HTTP/1.1 %b\r\nContent-Length: %d\r\nConnection: close\r\n\r\n"
    writer.write(head % (status, len(body)) + body)
    await writer.drain()
    writer.close()


@contextmanager
def services() -> Iterator[str]:
    """Run them in a thread with a loop of its own; give their address."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()
    starting = asyncio.start_server(respond, "127.0.0.1", 0)
    server = asyncio.run_coroutine_threadsafe(starting, loop).result(10)
    try:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    finally:
        loop.call_soon_threadsafe(server.close)
        loop.call_soon_threadsafe(loop.stop)
        thread.join(10)
