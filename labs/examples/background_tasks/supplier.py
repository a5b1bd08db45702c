"""A supplier with ten pages of prices, which can keep one request waiting."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Supplier(ThreadingHTTPServer):
    """Counts the pages that it was asked for, and holds one of them once."""

    def __init__(self, hold: int) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.url = f"http://127.0.0.1:{self.server_address[1]}"
        self.asked: list[int] = []
        self.hold = hold
        self.held = threading.Event()
        self.over = threading.Event()


class _Handler(BaseHTTPRequestHandler):
    server: Supplier

    def do_GET(self) -> None:
        page = int(self.path.rpartition("/")[2])
        self.server.asked.append(page)
        if page == self.server.hold and not self.server.held.is_set():
            self.server.held.set()
            self.server.over.wait(60)
            return
        lines = [{"sku": f"SKU-{page}-{n}", "cents": 100 * n} for n in range(100)]
        body = json.dumps(lines).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Print nothing."""


@contextmanager
def supplier(hold: int) -> Iterator[Supplier]:
    """Serve until the block ends."""
    server = Supplier(hold)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield server
    finally:
        server.over.set()
        server.shutdown()
        thread.join()
        server.server_close()
