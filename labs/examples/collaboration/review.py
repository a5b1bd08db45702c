"""Asks an API seven things for a review: `review.py http://localhost:8000/orders/`.

The address is a collection's. Only the standard library is needed. Ask an API in
development: two requests are POSTs, and a careless API would store the empty object.
No request deletes anything: PROPFIND only reads, where an API knows it at all.
"""

import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from email.message import Message
from urllib.error import HTTPError
from urllib.request import Request, urlopen

ORIGIN = "http://localhost:5173"


@dataclass
class Answer:
    """What came back."""

    status: int
    headers: Message
    body: str

    @property
    def data(self) -> object:
        """The body as data, or None when it is not JSON."""
        try:
            return json.loads(self.body)
        except ValueError:
            return None


def ask(method: str, url: str, body: str | None = None) -> Answer:
    """Send one request as a page of another origin would."""
    if not url.startswith(("http://", "https://")):
        raise ValueError(f"{url} is no address of an API")
    headers = {"Origin": ORIGIN, "Content-Type": "application/json"}
    data = None if body is None else body.encode()
    request = Request(url, data, headers, method=method)  # noqa: S310 checked above
    try:
        with urlopen(request, timeout=10) as reply:  # noqa: S310 checked above
            return Answer(reply.status, reply.headers, reply.read().decode())
    except HTTPError as reply:
        with reply:
            return Answer(reply.status, reply.headers, reply.read().decode())


# fmt: off
# region questions
# What is sent, what a reviewer wants to see, and when it is so.
Question = tuple[str, str, str | None, str, Callable[[Answer], bool]]
QUESTIONS: list[Question] = [
    ("GET", "", None, "a stranger is refused, or all may read",
     lambda a: a.status in (401, 403)),
    ("GET", "", None, "a list has pages: an object, not an array",
     lambda a: not isinstance(a.data, list)),
    ("GET", "", None, "the frontend's origin may read it (CORS)",
     lambda a: a.headers["Access-Control-Allow-Origin"] in (ORIGIN, "*")),
    ("GET", "no-such-id/", None, "what is missing is 404, in JSON",
     lambda a: a.status == 404 and a.data is not None),
    ("POST", "", "{", "broken JSON is a 4xx, in JSON",
     lambda a: 400 <= a.status < 500 and a.data is not None),
    ("POST", "", "{}", "what is missing is named: 4xx, in JSON",
     lambda a: 400 <= a.status < 500 and a.data is not None),
    ("PROPFIND", "", None, "an unknown method is a 4xx",
     lambda a: 400 <= a.status < 500),
]
# endregion questions
# fmt: on


def review(url: str) -> list[str]:
    """Ask all questions and say what came, one line each."""
    lines = []
    for method, path, body, wanted, holds in QUESTIONS:
        answer = ask(method, url + path, body)
        verdict = "ok  " if holds(answer) else "look"
        asked = f"{method} …/{path} {body or ''}".rstrip()
        lines.append(f"{verdict}  {answer.status}  {asked:<21}  {wanted}")
    return lines


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    print("\n".join(review(sys.argv[1].rstrip("/") + "/")))
