"""A payment provider that is busy, or hangs up, and that knows its keys."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

# The card that every request is refused for, as real providers have for tests.
DECLINED_CARD = "card-declined"

Answer = tuple[int, dict[str, str]]


class Provider(ThreadingHTTPServer):
    """Keeps the charges that it made, and how often it was asked."""

    def __init__(self, busy: int = 0, port: int = 0) -> None:
        super().__init__(("127.0.0.1", port), _Handler)
        self.url = f"http://127.0.0.1:{self.server_address[1]}/charges"
        self.lock = threading.Lock()
        self.busy = busy
        self.asked = 0
        self.hang_ups = 0
        self.charges: list[dict[str, Any]] = []
        self.answers: dict[str, Answer] = {}

    def hang_up_once(self) -> None:
        """Charge the next card, and end the connection without an answer."""
        self.hang_ups = 1

    def charge(self, asked: dict[str, Any], key: str | None) -> Answer:
        """Charge a card unless it may not be or was charged; return the answer."""
        with self.lock:
            self.asked += 1
            if self.asked <= self.busy:
                return 503, {"error": "busy"}
            if key is not None and key in self.answers:
                return self.answers[key]
            name = f"charge-{len(self.answers) + 1}"
            if asked["card"] == DECLINED_CARD:
                answer = 402, {"id": name, "error": "declined"}
            else:
                self.charges.append(asked)
                answer = 201, {"id": name}
            if key is not None:
                self.answers[key] = answer
            return answer


class _Handler(BaseHTTPRequestHandler):
    server: Provider

    def do_POST(self) -> None:
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        if not self.headers["Authorization"]:
            status, said = 401, {"error": "who are you?"}
        else:
            status, said = self.server.charge(asked, self.headers["Idempotency-Key"])
        if self.server.hang_ups:
            self.server.hang_ups -= 1
            self.close_connection = True
            return
        body = json.dumps(said).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def provider(busy: int = 0, port: int = 0) -> Iterator[Provider]:
    """Run a provider until the block ends; its first `busy` requests get a 503."""
    server = Provider(busy, port)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
