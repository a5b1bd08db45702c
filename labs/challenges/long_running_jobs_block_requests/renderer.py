"""A renderer that draws for as long as it is told to."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Renderer(ThreadingHTTPServer):
    """Keeps what it is asked for waiting until it is released."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.url = f"http://127.0.0.1:{self.server_address[1]}"
        self.released = threading.Event()
        self.asked: list[int] = []


class _Handler(BaseHTTPRequestHandler):
    server: Renderer

    def do_POST(self) -> None:
        self.server.asked.append(int(self.path.strip("/")))
        self.server.released.wait(timeout=120)
        self.send_response(200)
        self.send_header("Content-Length", "5")
        self.end_headers()
        self.wfile.write(b"drawn")

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def renderer() -> Iterator[Renderer]:
    """Run a renderer until the block ends."""
    server = Renderer()
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield server
    finally:
        server.released.set()
        server.shutdown()
        server.server_close()
