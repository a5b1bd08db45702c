"""Behind nginx, five requests for each address: whom does the limit stop?"""

import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import httpx

from services import nginx

LIMIT = 5
# region nginx
FRONT = """
server {
    listen 80;
    location / {
        proxy_pass http://127.0.0.1:APP_PORT;
        proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
    }
}
"""
# endregion nginx


# region address
def peer(connected: str, forwarded: str) -> str:
    """Who opened the connection."""
    return connected


def first(connected: str, forwarded: str) -> str:
    """The first entry of X-Forwarded-For."""
    return forwarded.split(",")[0].strip()


def last(connected: str, forwarded: str) -> str:
    """The entry that our own proxy appended. There is one proxy."""
    return forwarded.split(",")[-1].strip()


# endregion address
Choose = Callable[[str, str], str]


@contextmanager
def app(choose: Choose) -> Iterator[int]:
    """Serve a page that refuses an address after five requests."""
    seen: Counter[str] = Counter()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            """Count, then answer."""
            forwarded = self.headers.get("X-Forwarded-For", "")
            address = choose(self.client_address[0], forwarded)
            seen[address] += 1
            self.send_response(200 if seen[address] <= LIMIT else 429)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *args: object) -> None:
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        yield server.server_port
        server.shutdown()


def send(url: str, address: str, headers: list[dict[str, str]]) -> int:
    """Send requests from an address of this machine; count the 200s."""
    transport = httpx.HTTPTransport(local_address=address)
    with httpx.Client(transport=transport, timeout=5) as client:
        statuses = [client.get(url, headers=each).status_code for each in headers]
    return statuses.count(200)


def report(program: str) -> Iterator[str]:
    """An attacker writes another address into each request; a customer does not."""
    forged = [{"X-Forwarded-For": f"203.0.113.{n}"} for n in range(20)]
    for choose in (peer, first, last):
        with app(choose) as port:
            front = {"front.conf": FRONT.replace("APP_PORT", str(port))}
            with nginx.serving(program, front) as serving:
                url = f"http://127.0.0.1:{serving.port}/"
                attacker = send(url, "127.0.0.1", forged)
                customer = send(url, "127.0.0.2", [{}])
        yield (
            f"{choose.__name__:<6} attacker {attacker:>2} of {len(forged)}, "
            f"customer {customer} of 1"
        )
