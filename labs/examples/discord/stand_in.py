"""A stand-in for Discord's webhooks: what the documentation promises, on this machine.

https://docs.discord.com/developers/resources/webhook#execute-webhook
https://docs.discord.com/developers/topics/rate-limits#exceeding-a-rate-limit
"""

import json
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Lock, Thread
from typing import Any
from urllib.parse import parse_qs, urlsplit

LIMIT = 2000
TOKEN = "token-of-the-stand-in"  # noqa: S105 it opens nothing


class Channel:
    """What arrived, who was pinged, and how many more may come."""

    def __init__(self, allowed: int = 5, window: float = 0.3) -> None:
        self.messages: list[dict[str, Any]] = []
        self.statuses: list[int] = []
        self.allowed, self.window = allowed, window
        self.left, self.opens = allowed, 0.0
        self.lock = Lock()

    def wait(self) -> float:
        """Take a place in the bucket, or say how many seconds to wait.

        It is filled again only after somebody was refused, so that a slow machine
        counts the same as a fast one.
        """
        now = time.monotonic()
        if self.left == 0:
            self.opens = self.opens or now + self.window
            if now < self.opens:
                return self.opens - now
            self.left, self.opens = self.allowed, 0.0
        self.left -= 1
        return 0.0


# region answer
def answer(channel: Channel, body: dict[str, Any]) -> tuple[int, dict[str, Any]]:
    """Accept a message or say why not, in Discord's words."""
    wait = channel.wait()
    if wait:
        limited = {"message": "You are being rate limited.", "global": False}
        return 429, limited | {"retry_after": round(wait, 3)}
    if len(body["content"]) > LIMIT:
        error = {
            "code": "BASE_TYPE_MAX_LENGTH",
            "message": f"Must be {LIMIT} or fewer in length.",
        }
        errors = {"content": {"_errors": [error]}}
        return 400, {"message": "Invalid Form Body", "code": 50035, "errors": errors}
    parse = body.get("allowed_mentions", {}).get("parse", ["everyone"])
    body["mention_everyone"] = "@everyone" in body["content"] and "everyone" in parse
    channel.messages.append(body)
    return 200, body


# endregion answer


@contextmanager
def webhook(channel: Channel) -> Iterator[str]:
    """Listen on a free port, and give the webhook's address."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            told = urlsplit(self.path)
            length = int(self.headers["Content-Length"])
            body = json.loads(self.rfile.read(length))
            with channel.lock:
                if told.path != f"/api/webhooks/7/{TOKEN}":
                    status, said = 404, {"message": "Unknown Webhook", "code": 10015}
                else:
                    status, said = answer(channel, body)
            if status == 200 and parse_qs(told.query).get("wait") != ["true"]:
                status = 204
            channel.statuses.append(status)
            self.send_response(status)
            if status == 429:
                self.send_header("Retry-After", str(said["retry_after"]))
            text = b"" if status == 204 else json.dumps(said).encode()
            self.send_header("Content-Length", str(len(text)))
            self.end_headers()
            self.wfile.write(text)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/api/webhooks/7/{TOKEN}"
    finally:
        server.shutdown()
        server.server_close()
