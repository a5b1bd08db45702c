"""A renderer that draws for as long as it is told to."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Renderer(ThreadingHTTPServer):
    """Keeps what it is asked for waiting until it is released."""

    daemon_threads = True
    block_on_close = False

    def __init__(self, seconds: float, answer: int | None) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.seconds = seconds
        self.answer = answer
        self.url = f"http://127.0.0.1:{self.server_address[1]}"
        self.released = threading.Event()
        self.asked: list[int] = []


class _Handler(BaseHTTPRequestHandler):
    server: Renderer

    def do_POST(self) -> None:
        self.server.asked.append(int(self.path.strip("/")))
        self.server.released.wait(timeout=self.server.seconds)
        if self.server.answer is None:
            self.close_connection = True
            return
        self.send_response(self.server.answer)
        self.send_header("Content-Length", "5")
        self.end_headers()
        self.wfile.write(b"drawn")

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def renderer(seconds: float = 60, answer: int | None = 200) -> Iterator[Renderer]:
    """Run a renderer until the block ends.

    It draws for so long, unless it is released before, and then gives this
    answer; with None it hangs up.
    """
    server = Renderer(seconds, answer)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield server
    finally:
        server.released.set()
        server.shutdown()
        server.server_close()
