"""A mail gateway that is busy for its first requests and knows its keys."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Gateway(ThreadingHTTPServer):
    """Counts requests, and the letters that it sent."""

    def __init__(self, busy: int) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.url = f"http://127.0.0.1:{self.server_address[1]}/letters"
        self.busy = busy
        self.requests = 0
        self.letters: list[str] = []


class _Handler(BaseHTTPRequestHandler):
    server: Gateway

    def do_POST(self) -> None:
        gateway = self.server
        gateway.requests += 1
        letter = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        key = self.headers["Idempotency-Key"] or f"request-{gateway.requests}"
        if gateway.requests <= gateway.busy:
            self.send_response(503)
        elif "@" not in letter["to"]:
            self.send_response(422)
        else:
            if key not in gateway.letters:
                gateway.letters.append(key)
            self.send_response(202)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def gateway(busy: int = 0) -> Iterator[Gateway]:
    """Run a gateway until the block ends."""
    server = Gateway(busy)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
