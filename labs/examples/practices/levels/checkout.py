"""The address `/checkout?total=…&code=…`, for any WSGI server."""

import json
import os
from collections.abc import Callable, Iterable
from urllib.parse import parse_qs

import psycopg
from storage import redeem
from vouchers import reduced


def application(environ: dict[str, str], start: Callable) -> Iterable[bytes]:
    """Answer what is to be paid."""
    query = parse_qs(environ["QUERY_STRING"])
    total = int(query["total"][0])
    with psycopg.connect(os.environ["DATABASE_URL"]) as connection:
        percent = redeem(connection, query["code"][0]) or 0
    start("200 OK", [("Content-Type", "application/json")])
    return [json.dumps({"to_pay": reduced(total, percent)}).encode()]
