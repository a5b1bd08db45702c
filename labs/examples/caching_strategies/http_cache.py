"""The outermost layer: let the reader's own cache answer."""

import hashlib
import http.client
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

PRODUCTS = [{"sku": n, "name": f"product {n}", "price": 100} for n in range(200)]


class Quiet(BaseHTTPRequestHandler):
    """A handler that does not write a log."""

    def log_message(self, *_: Any) -> None:
        """Write nothing."""


# region etag
class Handler(Quiet):
    """Serve the product list with a validator."""

    def do_GET(self) -> None:
        """Answer 304 when the client holds this very version."""
        body = json.dumps(PRODUCTS).encode()
        etag = f'"{hashlib.sha256(body).hexdigest()[:16]}"'
        if self.headers.get("If-None-Match") == etag:
            self.send_response(304)
            body = b""
        else:
            self.send_response(200)
        self.send_header("Cache-Control", "max-age=60")
        self.send_header("ETag", etag)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


# endregion etag


@contextmanager
def served() -> Iterator[int]:
    """Serve on a free port and give it."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield server.server_port
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def report() -> Iterator[str]:
    """Ask three times: new, unchanged, changed."""
    with served() as port:
        etag = None
        for label in ("first request", "again, nothing changed", "after a new price"):
            if label == "after a new price":
                PRODUCTS[0]["price"] = 250
            connection = http.client.HTTPConnection("127.0.0.1", port)
            headers = {"If-None-Match": etag} if etag else {}
            connection.request("GET", "/products", headers=headers)
            response = connection.getresponse()
            size = len(response.read())
            etag = response.getheader("ETag")
            connection.close()
            yield f"{label:<23} {response.status}, body {size:>6,} bytes"
    PRODUCTS[0]["price"] = 100
