"""A mail gateway that is busy, or hangs up, and that knows its keys."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass
class Held:
    """A request that the gateway keeps waiting and never answers."""

    order: int
    sent: bool
    arrived: threading.Event = field(default_factory=threading.Event)
    over: threading.Event = field(default_factory=threading.Event)


class Gateway(ThreadingHTTPServer):
    """Keeps the orders that it was asked about, and the letters that it sent."""

    def __init__(self, busy: int, port: int = 0) -> None:
        super().__init__(("127.0.0.1", port), _Handler)
        self.url = f"http://127.0.0.1:{self.server_address[1]}/letters"
        self.lock = threading.Lock()
        self.busy = busy
        self.refused_once: set[int | None] = set()
        self.broken_for: set[int | None] = set()
        self.held: Held | None = None
        self.asked: list[int | None] = []
        self.letters: list[int | None] = []
        self.keys: set[str] = set()

    def refuse_once(self, *orders: int) -> None:
        """Answer the next request for each of these orders with a 503."""
        self.refused_once.update(orders)

    def refuse(self, *orders: int) -> None:
        """Answer each request for these orders with a 500, until `accept`."""
        self.broken_for.update(orders)

    def accept(self) -> None:
        """Send letters for all orders again."""
        self.broken_for.clear()

    def hold(self, order: int, *, sent: bool) -> Held:
        """Keep the next request for this order waiting, its letter `sent` or not."""
        self.held = Held(order, sent)
        return self.held

    def take(self, letter: dict[str, Any], key: str | None) -> int:
        """Send the letter, unless it may not be or was sent; return the status."""
        order = letter.get("order")
        with self.lock:
            self.asked.append(order)
            if len(self.asked) <= self.busy:
                return 503
            if order in self.refused_once:
                self.refused_once.remove(order)
                return 503
            if order in self.broken_for:
                return 500
            if "@" not in letter["to"]:
                return 422
            if key is None or key not in self.keys:
                self.letters.append(order)
            if key is not None:
                self.keys.add(key)
            return 202


class _Handler(BaseHTTPRequestHandler):
    server: Gateway

    def do_POST(self) -> None:
        letter = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        key = self.headers["Idempotency-Key"]
        held = self.server.held
        if held is not None and held.order == letter.get("order"):
            self.server.held = None
            if held.sent:
                self.server.take(letter, key)
            else:
                self.server.asked.append(held.order)
            held.arrived.set()
            held.over.wait(timeout=60)
            self.close_connection = True
            return
        self.send_response(self.server.take(letter, key))
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def gateway(busy: int = 0, port: int = 0) -> Iterator[Gateway]:
    """Run a gateway until the block ends; its first `busy` requests get a 503."""
    server = Gateway(busy, port)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
