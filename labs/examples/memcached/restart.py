"""Restart Memcached, and find it empty."""

from collections.abc import Iterator

from mirakuru import TCPExecutor
from pymemcache.client.base import Client


# region restart
def restart(server: TCPExecutor, cache: Client) -> Iterator[str]:
    """Store, stop politely, start again, read."""
    cache.set("session:ada", b"signed in")
    yield f"before the restart: {cache.get('session:ada')}"
    server.stop()
    server.start()
    cache.close()  # the next command connects anew
    yield f"after the restart:  {cache.get('session:ada')}"


# endregion restart
