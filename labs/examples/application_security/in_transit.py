"""Send a password over HTTP and over TLS, with somebody listening in between."""

import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread
from warnings import catch_warnings

import httpx

from examples.application_security.certificates import write

SENT = {"email": "ada@example.com", "password": "seven lamps"}


class Login(BaseHTTPRequestHandler):
    """Answers every POST with 204."""

    def do_POST(self) -> None:
        """Read the body and agree."""
        self.rfile.read(int(self.headers["Content-Length"]))
        self.send_response(204)
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Say nothing."""


# region server
def tls_server(chain: Path, key: Path) -> ssl.SSLContext:
    """Return what a server needs: its certificate, and no old protocol."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.load_cert_chain(chain, key)
    return context


# endregion server


@contextmanager
def serving(context: ssl.SSLContext | None) -> Iterator[int]:
    """Serve on a free port."""
    server = HTTPServer(("127.0.0.1", 0), Login)
    if context:
        server.socket = context.wrap_socket(server.socket, server_side=True)
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield server.server_port
    finally:
        server.shutdown()
        server.server_close()


@contextmanager
def listening(target: int) -> Iterator[tuple[int, bytearray]]:
    """Pass on bytes to a port, as any router does, and keep a copy."""
    heard = bytearray()
    listener = socket.create_server(("127.0.0.1", 0))

    def copy(source: socket.socket, to: socket.socket) -> None:
        while data := source.recv(65536):
            heard.extend(data)
            to.sendall(data)
        to.shutdown(socket.SHUT_WR)

    def relay() -> None:
        client, _ = listener.accept()
        with client, socket.create_connection(("127.0.0.1", target)) as server:
            back = Thread(target=copy, args=(server, client), daemon=True)
            back.start()
            copy(client, server)
            back.join(timeout=5)

    Thread(target=relay, daemon=True).start()
    try:
        yield listener.getsockname()[1], heard
    finally:
        listener.close()


def overheard(heard: bytearray) -> str:
    """Return what of the body can be read in the bytes."""
    at = heard.find(b'{"email')
    end = heard.find(b"}", at) + 1
    return heard[at:end].decode() if at >= 0 else "nothing of the body"


def report(folder: Path) -> Iterator[str]:
    """Give what the listener reads, then what clients say to certificates."""
    authority, chain, key = write(folder)
    trusting = ssl.create_default_context(cafile=str(authority))
    for scheme, context in (("http", None), ("https", tls_server(chain, key))):
        with serving(context) as target, listening(target) as (port, heard):
            address = f"{scheme}://127.0.0.1:{port}/login"
            with httpx.Client(verify=trusting, timeout=5) as client:
                status = client.post(address, json=SENT).status_code
            yield f"{scheme:<6}{status}  overheard: {overheard(heard)}"

    # region clients
    old = ssl.create_default_context(cafile=str(authority))
    old.set_ciphers("DEFAULT:@SECLEVEL=0")
    with catch_warnings(action="ignore", category=DeprecationWarning):
        old.minimum_version = ssl.TLSVersion.TLSv1
        old.maximum_version = ssl.TLSVersion.TLSv1_1
    clients = [
        ("127.0.0.1", "our authority", trusting),
        ("127.0.0.1", "public ones only", ssl.create_default_context()),
        ("localhost", "our authority", trusting),
        ("127.0.0.1", "TLS 1.1 at most", old),
    ]
    # endregion clients
    with serving(tls_server(chain, key)) as port:
        for host, name, context in clients:
            yield f"{host:<10} {name:<17} {outcome(host, port, context)}"


def outcome(host: str, port: int, context: ssl.SSLContext) -> str:
    """Return the protocol that a client and the server agreed on, or the error."""
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=5) as plain:
            with context.wrap_socket(plain, server_hostname=host) as secure:
                return str(secure.version())
    except ssl.SSLCertVerificationError as error:
        return f"{error.reason}: {error.verify_message}"
    except (ssl.SSLError, ConnectionError) as error:
        return f"{type(error).__name__}: {getattr(error, 'reason', error)}"
