"""Redis: an empty database on a server that is there or gets started."""

import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import redis

from services.processes import (
    find_binary,
    free_port,
    started,
    throwaway_folder,
)

# A run that was killed leaves its claim; it lapses after this many seconds.
CLAIM_SECONDS = 3600


class Redis:
    """A Redis server with a database that nobody uses."""

    name = "redis"
    variable = "LABS_REDIS_URL"
    debian_package = "redis-server"
    # What compose.yaml calls the ports that it publishes.
    container_ports = ("LABS_REDIS_PORT",)

    def __init__(self, url: str, *, own: bool = False) -> None:
        self.url = url
        self.own = own

    @classmethod
    def from_url(cls, url: str) -> "Redis":
        """Use the server that the environment names."""
        return cls(url)

    @classmethod
    def running(cls) -> "Redis | None":
        """Return the server on the standard port, if it takes us without login."""
        url = "redis://127.0.0.1:6379"
        with suppress(redis.RedisError, OSError):
            with redis.Redis.from_url(url, socket_timeout=2) as client:
                client.ping()
                if not client.info("cluster").get("cluster_enabled"):
                    return cls(url)
        return None

    @classmethod
    @contextmanager
    def start(cls) -> Iterator["Redis | None"]:
        """Start a server of our own; None where Redis is not installed."""
        binary = find_binary("redis-server") or find_binary("valkey-server")
        if binary is None:
            yield None
            return
        port = free_port()
        with throwaway_folder() as folder:
            command = [binary, "--port", str(port), "--bind", "127.0.0.1"]
            command += ["--dir", str(folder), "--save", "", "--appendonly", "no"]
            with started(command, port=port, log=folder / "redis.log"):
                yield cls(f"redis://127.0.0.1:{port}", own=True)

    @classmethod
    def in_container(cls, port: int) -> "Redis":
        """Use the container that `docker compose` started on this port."""
        return cls(f"redis://127.0.0.1:{port}", own=True)

    @contextmanager
    def throwaway(self) -> Iterator[str]:
        """Give the URL of an empty database and empty it at the end.

        On a server that others use, a database is taken only when it is empty,
        and a key with a lifetime in database 0 keeps a second run off it.
        """
        with redis.Redis.from_url(_database(self.url, 0)) as zero:
            number, claim = (0, None) if self.own else _claim_empty(zero, self.url)
            url = _database(self.url, number)
            try:
                yield url
            finally:
                with redis.Redis.from_url(url) as client:
                    client.flushdb()
                if claim is not None:
                    zero.delete(claim)

    def version(self) -> str:
        """Return the server's version."""
        with redis.Redis.from_url(self.url) as client:
            return str(client.info("server")["redis_version"])


def _claim_empty(zero: "redis.Redis", url: str) -> tuple[int, str]:
    count = int(zero.config_get("databases")["databases"] or 16)
    for number in range(count - 1, 0, -1):
        claim = f"nexus-labs:claim:{number}"
        owner = secrets.token_hex(8)
        if not zero.set(claim, owner, nx=True, ex=CLAIM_SECONDS):
            continue
        with redis.Redis.from_url(_database(url, number)) as client:
            if client.dbsize() == 0:
                return number, claim
        zero.delete(claim)
    raise RuntimeError(f"every database of the Redis at {url} is in use")


def _database(url: str, number: int) -> str:
    scheme, rest = url.split("://", 1)
    return f"{scheme}://{rest.split('/', 1)[0].split('?', 1)[0]}/{number}"
