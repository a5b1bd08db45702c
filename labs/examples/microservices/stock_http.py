"""The stock service over HTTP and JSON."""

import json
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

from stock import Stock

STOCK = Stock()


class Handler(BaseHTTPRequestHandler):
    """POST /reservations and GET /products?sku=…; the connection stays open."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def do_POST(self) -> None:
        """Reserve pieces for an order."""
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        done = STOCK.reserve(body["order"], body["sku"], body["quantity"])
        self.answer(201 if done else 409, {"reserved": done})

    def do_GET(self) -> None:
        """Name products."""
        self.answer(200, STOCK.names(parse_qs(urlsplit(self.path).query)["sku"]))

    def answer(self, status: int, content: dict[str, Any]) -> None:
        """Send JSON."""
        body = json.dumps(content).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Print nothing."""


class Server(ThreadingHTTPServer):
    """Does not report clients that have gone before their answer."""

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Stay quiet about a broken connection, and about nothing else."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)


if __name__ == "__main__":
    server = Server(("127.0.0.1", 0), Handler)
    print(server.server_address[1], flush=True)
    server.serve_forever()
