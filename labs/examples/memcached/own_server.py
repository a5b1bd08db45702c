"""Start a private Memcached that an example may fill up or restart."""

from collections.abc import Iterator
from contextlib import contextmanager

from mirakuru import TCPExecutor
from pymemcache.client.base import Client

from services.processes import (
    find_binary,
    free_port,
    started,
    throwaway_folder,
    unprivileged_user,
)


@contextmanager
def own_memcached(*options: str) -> Iterator[tuple[TCPExecutor, Client]]:
    """Run a private Memcached and give its process and a client that waits."""
    port = free_port()
    with throwaway_folder() as folder:
        command = [
            find_binary("memcached") or "memcached",
            "-l",
            "127.0.0.1",
            "-p",
            str(port),
        ]
        if user := unprivileged_user():
            command += ["-u", user]
        command += ["-U", "0", *options]
        with started(command, port=port, log=folder / "memcached.log") as process:
            client = Client(("127.0.0.1", port), default_noreply=False)
            try:
                yield process, client
            finally:
                client.close()
