"""Three services call each other and retry: how many requests reach the last?"""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import httpx

# region call
client = httpx.Client(timeout=5)


def call(url: str, attempts: int) -> int:
    """Ask a service; ask again while it answers 503."""
    for _ in range(attempts):
        status = client.get(url).status_code
        if status != 503:
            break
    return status


# endregion call


class Service:
    """Counts its requests, and hands each on; the last one is overloaded."""

    def __init__(self, next_url: str | None, attempts: int) -> None:
        self.requests = 0
        self.next_url = next_url
        self.attempts = attempts

    def answer(self) -> int:
        """Give the status of a request."""
        self.requests += 1
        return 503 if self.next_url is None else call(self.next_url, self.attempts)


@contextmanager
def served(service: Service) -> Iterator[str]:
    """Serve it on a free port."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            """Answer with the status alone."""
            self.send_response(service.answer())
            self.end_headers()

        def log_message(self, *args: object) -> None:
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


def requests_at_each(attempts: list[int]) -> list[int]:
    """One click; attempts of the client, of the first and of the second service."""
    services: list[Service] = []
    url: str | None = None
    with ExitStack() as stack:
        for own in [0, *reversed(attempts[1:])]:
            services.append(Service(url, own))
            url = stack.enter_context(served(services[-1]))
        call(url or "", attempts[0])
    return [service.requests for service in reversed(services)]


def report() -> Iterator[str]:
    """Count with retries everywhere, and with retries in one place."""
    yield f"{'attempts at each hop':<22}orders  stock  prices"
    for attempts in ([3, 3, 3], [3, 1, 1], [1, 1, 3]):
        orders, stock, prices = requests_at_each(attempts)
        label = ", ".join(str(n) for n in attempts)
        yield f"{label:<22}{orders:>6}{stock:>7}{prices:>8}"
