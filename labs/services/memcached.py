"""Memcached: a server of our own, or one that the environment names."""

from collections.abc import Iterator
from contextlib import closing, contextmanager

from pymemcache.client.base import Client

from services.processes import (
    find_binary,
    free_port,
    started,
    throwaway_folder,
    unprivileged_user,
)


class Memcached:
    """A Memcached server."""

    name = "memcached"
    variable = "LABS_MEMCACHED_ADDRESS"
    debian_package = "memcached"
    # What compose.yaml calls the ports that it publishes.
    container_ports = ("LABS_MEMCACHED_PORT",)

    def __init__(self, url: str, *, own: bool = False) -> None:
        self.url = url
        self.own = own

    @classmethod
    def from_url(cls, url: str) -> "Memcached":
        """Use the server that the environment names, as `host:port`."""
        return cls(url)

    @classmethod
    def running(cls) -> None:
        """Return none: Memcached has one key space, so a used one is left alone."""
        return

    @classmethod
    @contextmanager
    def start(cls) -> Iterator["Memcached | None"]:
        """Start a server of our own; None where Memcached is not installed."""
        binary = find_binary("memcached")
        if binary is None:
            yield None
            return
        port = free_port()
        user = unprivileged_user()
        with throwaway_folder(user) as folder:
            command = [binary, "-l", "127.0.0.1", "-p", str(port), "-U", "0"]
            with started(command, port=port, log=folder / "memcached.log", user=user):
                yield cls(f"127.0.0.1:{port}", own=True)

    @classmethod
    def in_container(cls, port: int) -> "Memcached":
        """Use the container that `docker compose` started on this port."""
        return cls(f"127.0.0.1:{port}", own=True)

    @contextmanager
    def throwaway(self) -> Iterator[str]:
        """Give the address; a server of our own is emptied at the end."""
        try:
            yield self.url
        finally:
            if self.own:
                with closing(Client(self.url)) as client:
                    client.flush_all(noreply=False)

    def version(self) -> str:
        """Return the server's version."""
        with closing(Client(self.url)) as client:
            return bytes(client.version()).decode()
