"""Start a private Redis that an example may fill up or kill."""

from collections.abc import Iterator
from contextlib import contextmanager

import redis
from mirakuru import TCPExecutor

from services.processes import free_port, started, throwaway_folder


class OwnRedis:
    """A redis-server that belongs to one example."""

    def __init__(self, process: TCPExecutor, port: int) -> None:
        self.process = process
        self.client = redis.Redis(port=port, decode_responses=True)

    def crash(self) -> None:
        """Kill the server the way a power cut would: without a word."""
        self.client.close()
        self.process.kill()

    def start(self) -> None:
        """Start it again with the same options, in the same folder."""
        self.process.start()


@contextmanager
def own_redis(*options: str) -> Iterator[OwnRedis]:
    """Run a private Redis with these options, and remove every trace of it."""
    port = free_port()
    with throwaway_folder() as folder:
        command = ["redis-server", "--bind", "127.0.0.1", "--port", str(port)]
        command += ["--dir", str(folder), *options]
        with started(command, port=port, log=folder / "redis.log") as process:
            server = OwnRedis(process, port)
            try:
                yield server
            finally:
                server.client.close()
