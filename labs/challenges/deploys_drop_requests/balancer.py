"""A small load balancer: one connection for each request, to the release it is told."""

import socket
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress

ANSWER_502 = (
    b"HTTP/1.1 502 Bad Gateway\r\nContent-Type: text/plain\r\n"
    b"Content-Length: 12\r\nConnection: close\r\n\r\nBad Gateway\n"
)


class Balancer:
    """Passes each connection on to one address, or answers 502."""

    def __init__(self, to: int) -> None:
        self._to = to
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=128)
        self.port: int = self._listener.getsockname()[1]
        self.said: Counter[str] = Counter()
        self.handed_over = 0  # requests that a server has, or that nobody took
        self.open_to: Counter[int] = Counter()  # connections, by the server's port
        self._lock = threading.Lock()
        threading.Thread(target=self._accept, daemon=True).start()

    def send_to(self, port: int) -> None:
        """Pass new connections on to another port; open ones stay where they are."""
        with self._lock:
            self._to = port

    def close(self) -> None:
        """Accept no more."""
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(client,), daemon=True).start()

    def _serve(self, client: socket.socket) -> None:
        with client:
            with self._lock:
                to = self._to
                self.open_to[to] += 1
            try:
                self._pass_on(client, to)
            finally:
                with self._lock:
                    self.open_to[to] -= 1

    def _pass_on(self, client: socket.socket, to: int) -> None:
        try:
            server = socket.create_connection(("127.0.0.1", to))
        except OSError as error:
            self._refuse(client, f"connecting to the server: {error}")
            self._count()
            return
        with server:
            answered = self._exchange(client, server)
        if not answered:
            self._refuse(client, "the server closed before it answered")

    def _exchange(self, client: socket.socket, server: socket.socket) -> bool:
        """Pass one request and its answer on; return whether there was an answer."""
        answered = False
        with suppress(OSError):
            try:
                server.sendall(client.recv(65536))
            finally:
                self._count()
            while data := server.recv(65536):
                client.sendall(data)
                answered = True
        return answered

    def _count(self) -> None:
        with self._lock:
            self.handed_over += 1

    def _refuse(self, client: socket.socket, why: str) -> None:
        with self._lock:
            self.said[f"502 {why}"] += 1
        with suppress(OSError):
            client.sendall(ANSWER_502)


@contextmanager
def balancer(to: int) -> Iterator[Balancer]:
    """Run a balancer until the block ends."""
    running = Balancer(to)
    try:
        yield running
    finally:
        running.close()
