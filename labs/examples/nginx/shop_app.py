"""A small shop as a WSGI application; its environment gives it a name."""

import json
import os
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

NAME = os.environ.get("SHOP_NAME", "a")
FOLDER = Path(os.environ.get("SHOP_FOLDER", "."))
SEEN = ("HTTP_HOST", "HTTP_X_FORWARDED_FOR", "HTTP_X_USER_ID", "wsgi.url_scheme")
PIECE = 65_536


def application(environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
    """Answer as the path says."""
    path = environ["PATH_INFO"]
    environ["wsgi.input"].read()
    start_response("200 OK", [("Content-Type", "text/plain"), ("X-Server", NAME)])
    if path.endswith("/slow/") or os.environ.get("SHOP_SLOW"):
        _wait_for_gate()
    if path == "/seen/":
        return [json.dumps({name: environ.get(name, "") for name in SEEN}).encode()]
    if path == "/silent/":
        time.sleep(2)
    if path == "/drip/":
        return _drip()
    if path.endswith("/export/"):
        return _export()
    return [path.encode()]


def _wait_for_gate() -> None:
    """Note that a request is here, and keep it until there is a file `gate`."""
    with (FOLDER / "begun").open("a") as begun:
        begun.write(NAME)
    while not (FOLDER / "gate").exists():
        time.sleep(0.01)


def _drip() -> Iterator[bytes]:
    """Send a little every 0.4 seconds, for two seconds."""
    for _ in range(5):
        time.sleep(0.4)
        yield b"row\n"


def _export() -> Iterator[bytes]:
    """Send 16 MiB, then note that the worker is free again."""
    for _ in range(256):
        yield b"x" * PIECE
    with (FOLDER / "free").open("a") as free:
        free.write(NAME)
