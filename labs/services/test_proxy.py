"""Whether the path between a client and a server breaks as it says."""

import socket
import threading
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest

from services.proxy import Proxy, proxy


@pytest.fixture
def echo() -> Iterator[str]:
    """Run a server that sends back what it gets, and give its URL."""
    listener = socket.create_server(("127.0.0.1", 0))

    def answer(client: socket.socket) -> None:
        with client:
            while data := client.recv(100):
                client.sendall(data)

    def serve() -> None:
        while True:
            try:
                client, _ = listener.accept()
            except OSError:
                return
            threading.Thread(target=answer, args=(client,), daemon=True).start()

    threading.Thread(target=serve, daemon=True).start()
    yield f"tcp://ada:secret@127.0.0.1:{listener.getsockname()[1]}/shop?a=1"
    listener.shutdown(socket.SHUT_RDWR)
    listener.close()


def connect(path: Proxy) -> socket.socket:
    return socket.create_connection(("127.0.0.1", urlsplit(path.url).port), timeout=5)


def said(client: socket.socket, text: bytes) -> bytes:
    """Say something and return the answer; nothing when the connection ended."""
    client.sendall(text)
    return client.recv(100)


def test_the_address_changes_in_host_and_port_only(echo: str):
    with proxy(echo) as path:
        port = urlsplit(path.url).port
        assert path.url == f"tcp://ada:secret@127.0.0.1:{port}/shop?a=1"
        assert port != urlsplit(echo).port


def test_a_url_without_a_port_is_refused():
    with (
        pytest.raises(ValueError, match="host and port: amqp://rabbitmq"),
        proxy("amqp://rabbitmq"),
    ):
        pass


def test_bytes_pass_and_connections_are_counted(echo: str):
    with proxy(echo) as path, connect(path) as one, connect(path) as two:
        assert said(one, b"first") == b"first"
        assert said(two, b"second") == b"second"
        assert path.accepted == 2


def test_a_drop_ends_open_connections_and_lets_new_ones_in(echo: str):
    with proxy(echo) as path, connect(path) as client:
        assert said(client, b"before") == b"before"
        path.drop()
        assert client.recv(100) == b""
        with connect(path) as new:
            assert said(new, b"after") == b"after"


@pytest.mark.parametrize("answers", [False, True])
def test_what_is_swallowed_leaves_the_sender_without_an_error(answers: bool, echo: str):
    with proxy(echo) as path, connect(path) as client:
        assert said(client, b"before") == b"before"
        path.swallow(answers=answers)
        client.settimeout(0.2)
        with pytest.raises(TimeoutError):
            said(client, b"after")


def test_a_connection_can_end_with_a_message_in_flight(echo: str):
    with proxy(echo) as path, connect(path) as client:
        assert said(client, b"before") == b"before"
        path.swallow(then_drop=True)
        assert said(client, b"after") == b""
        assert path.ended.wait(timeout=5)


def test_a_closed_path_refuses_and_an_open_one_takes_over_its_port(echo: str):
    with proxy(echo) as path:
        path.close()
        with pytest.raises(ConnectionRefusedError):
            connect(path)
        path.open()
        with connect(path) as client:
            assert said(client, b"again") == b"again"
