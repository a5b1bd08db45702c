"""Serve shop_site.py with uvicorn and talk to it."""

import asyncio
import logging
import os
import tempfile
from pathlib import Path

import httpx
import uvicorn

from examples.asynchronous_programming.slow_server import SlowServer, slow_server

READERS = 8


def at_once(most: int, limit: int) -> str:
    """Say on which side of the limit a number is; the number itself varies."""
    return f"more than {limit}" if most > limit else f"at most {limit}"


class LastError(logging.Handler):
    """Keeps the last exception that Django logged."""

    told = ""

    def emit(self, record: logging.LogRecord) -> None:
        """Keep its name and message, as the last line of a traceback."""
        if record.exc_info and record.exc_info[1]:
            error = record.exc_info[1]
            self.told = f"{type(error).__name__}: {error}"


async def ask_many(client: httpx.AsyncClient, name: str) -> None:
    """Be all the readers at once."""
    await asyncio.gather(*(client.get(name) for _ in range(READERS)))


async def talk(upstream: SlowServer) -> None:
    """Ask each address once and print what came back."""
    from examples.asynchronous_programming import shop_site

    errors = LastError()
    logging.getLogger("django.request").addHandler(errors)
    logging.getLogger("django.request").propagate = False
    config = uvicorn.Config(
        shop_site.application, port=0, lifespan="off", log_level="error"
    )
    server = uvicorn.Server(config)
    serving = asyncio.create_task(server.serve())
    while not server.started:
        await asyncio.sleep(0.01)
    port = server.servers[0].sockets[0].getsockname()[1]
    async with httpx.AsyncClient(
        base_url=f"http://127.0.0.1:{port}", timeout=60
    ) as client:
        for view in shop_site.VIEWS:
            name = view.__name__
            errors.told = ""
            upstream.forget()
            answer = await client.get(name)
            told = errors.told or answer.text
            if upstream.most_in_flight:
                told += f", {upstream.most_in_flight} at once"
            print(f"GET /{name:12} {answer.status_code}  {told}")
        print(f"\n{READERS} readers at once")
        for name in ("quotes_sync", "quotes"):
            upstream.forget()
            await ask_many(client, name)
            told = at_once(upstream.most_in_flight, READERS)
            print(f"GET /{name:12} {told} questions to carriers under way")
        await ask_many(client, "one_call")
        told = at_once(shop_site.HALL.most, 1)
        print(f"GET /one_call     {told} blocking call under way")
    server.should_exit = True
    await serving


def main() -> None:
    """Make a database with one product, and begin."""
    with tempfile.TemporaryDirectory() as folder, slow_server(0.5) as upstream:
        os.environ["EXAMPLE_DATABASE"] = str(Path(folder) / "shop.sqlite3")
        os.environ["EXAMPLE_UPSTREAM"] = upstream.url
        from django.db import connection

        from examples.asynchronous_programming.shop_site import Product

        with connection.schema_editor() as editor:
            editor.create_model(Product)
        Product.objects.create(left=3)
        connection.close()
        asyncio.run(talk(upstream))


if __name__ == "__main__":
    main()
