"""A client that waits for its report as it is told to."""

# region client
import time
from urllib.parse import urljoin

import httpx


class Client:
    """Asks for a report, and looks after it until it is done or failed."""

    def __init__(self, url: str) -> None:
        self.answer = httpx.post(url, timeout=30)
        self.place = urljoin(url, self.answer.headers["Location"])
        self.looks = 0

    def fetch(self, patience: float = 600) -> httpx.Response:
        """Return the last answer; between two looks, wait as long as told."""
        until = time.monotonic() + patience
        while self.answer.json()["state"] not in ("done", "failed"):
            if time.monotonic() > until:
                raise TimeoutError(f"no report after {patience} s: {self.place}")
            time.sleep(int(self.answer.headers["Retry-After"]))
            self.answer = httpx.get(self.place, timeout=30)
            self.looks += 1
        return self.answer


# endregion client
