"""A network path to a server that can break, as real ones do."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from urllib.parse import urlsplit


class Proxy:
    """Passes bytes between clients and a server, until told otherwise."""

    def __init__(self, server_url: str) -> None:
        parts = urlsplit(server_url)
        if parts.hostname is None or parts.port is None:
            raise ValueError(f"a proxy needs a URL with host and port: {server_url}")
        self._server = (parts.hostname, parts.port)
        self._port = 0
        self._pairs: list[tuple[socket.socket, socket.socket]] = []
        self._swallowing: set[socket.socket] = set()
        self._then_drop = False
        self.ended = threading.Event()  # set when a connection has ended
        self.accepted = 0
        self.open()
        login = parts.netloc.rpartition("@")[0]
        place = f"127.0.0.1:{self._port}"
        self.url = parts._replace(
            netloc=f"{login}@{place}" if login else place
        ).geturl()

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
            server = socket.create_connection(self._server)
            self._pairs.append((client, server))
            for source, target in ((client, server), (server, client)):
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
def proxy(server_url: str) -> Iterator[Proxy]:
    """Run a proxy to the server at this URL until the block ends.

    Clients use the `url` of what it gives.
    """
    path = Proxy(server_url)
    try:
        yield path
    finally:
        path.close()
