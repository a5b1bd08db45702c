"""One release of the shop as a WSGI application; its environment says which."""

import os
from collections.abc import Iterable
from typing import Any

import psycopg

RELEASE = os.environ.get("RELEASE", "v1")
QUERY = os.environ.get("QUERY", "")
BROKEN = os.environ.get("BROKEN", "")


def application(environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
    """Show a product; a broken release cannot show one of them."""
    status = "200 OK"
    try:
        if BROKEN and BROKEN in environ["PATH_INFO"]:
            raise LookupError(BROKEN)
        if QUERY:
            with psycopg.connect(os.environ["DATABASE_URL"]) as connection:
                connection.execute(QUERY)
    except (LookupError, psycopg.Error) as error:
        print(f"{type(error).__name__}: {str(error).splitlines()[0]}", flush=True)
        status = "500 Internal Server Error"
    start_response(status, [("Content-Type", "text/plain"), ("X-Release", RELEASE)])
    return [b"ok\n"]
