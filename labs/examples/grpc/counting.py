"""A TCP relay that counts the bytes that pass in each direction."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass


@dataclass
class Wire:
    """The relay's port, and what passed: from the client, and to it."""

    port: int
    sent: int = 0
    received: int = 0


def pump(source: socket.socket, target: socket.socket, wire: Wire, name: str) -> None:
    """Copy until one side closes."""
    with suppress(OSError):
        while data := source.recv(65536):
            setattr(wire, name, getattr(wire, name) + len(data))
            target.sendall(data)
    with suppress(OSError):
        target.shutdown(socket.SHUT_WR)


@contextmanager
def counting(port: int) -> Iterator[Wire]:
    """Relay a free port to this one until the block ends."""
    listener = socket.create_server(("127.0.0.1", 0))
    wire = Wire(listener.getsockname()[1])

    def accept() -> None:
        with suppress(OSError):
            while True:
                client, _ = listener.accept()
                server = socket.create_connection(("127.0.0.1", port))
                for one in (client, server):
                    one.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                ways = ((client, server, "sent"), (server, client, "received"))
                for source, target, name in ways:
                    arguments = (source, target, wire, name)
                    threading.Thread(target=pump, args=arguments, daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()
    try:
        yield wire
    finally:
        listener.close()
