"""A network path to the broker that can break, as real ones do."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from urllib.parse import urlsplit


class Proxy:
    """Passes bytes between clients and the broker, until told otherwise."""

    def __init__(self, broker_url: str) -> None:
        parts = urlsplit(broker_url)
        self._broker = (parts.hostname, parts.port or 5672)
        self._port = 0
        self._pairs: list[tuple[socket.socket, socket.socket]] = []
        self._swallowing: set[socket.socket] = set()
        self._then_drop = False
        self.ended = threading.Event()  # set when a connection has ended
        self.accepted = 0
        self.open()
        login = parts.netloc.rsplit("@", 1)[0]
        self.url = f"{parts.scheme}://{login}@127.0.0.1:{self._port}{parts.path}"

    def open(self) -> None:
        """Accept connections, on the same port as before."""
        self._listener = socket.create_server(("127.0.0.1", self._port))
        self._port = self._listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def drop(self) -> None:
        """Close every open connection; new ones are accepted."""
        for pair in self._pairs:
            for end in pair:
                with suppress(OSError):
                    end.shutdown(socket.SHUT_RDWR)
        self._pairs.clear()

    def swallow(self, *, answers: bool = False, then_drop: bool = False) -> None:
        """Lose what clients send over the open connections, or the answers to it.

        The sender sees nothing: its system put the bytes on their way. With
        `then_drop`, the connection ends when the first bytes are lost.
        """
        self._then_drop = then_drop
        self._swallowing.update(pair[1 if answers else 0] for pair in self._pairs)

    def close(self) -> None:
        """Refuse new connections, and drop the open ones."""
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self.drop()

    def _accept(self) -> None:
        listener = self._listener
        while True:
            try:
                client, _ = listener.accept()
            except OSError:
                return
            self.accepted += 1
            broker = socket.create_connection(self._broker)
            self._pairs.append((client, broker))
            for source, target in ((client, broker), (broker, client)):
                threading.Thread(
                    target=self._pass_on, args=(source, target), daemon=True
                ).start()

    def _pass_on(self, source: socket.socket, target: socket.socket) -> None:
        with suppress(OSError):
            while data := source.recv(65536):
                if source not in self._swallowing:
                    target.sendall(data)
                elif self._then_drop:
                    break
        for end in (source, target):
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
        self.ended.set()


@contextmanager
def proxy(broker_url: str) -> Iterator[Proxy]:
    """Run a proxy to this broker until the block ends."""
    path = Proxy(broker_url)
    try:
        yield path
    finally:
        path.close()
