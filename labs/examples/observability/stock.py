"""The service of the stock: takes a piece, and tries again when a row is locked."""

import os
from collections.abc import Iterable
from typing import Any

import psycopg
from opentelemetry import trace
from opentelemetry.propagate import extract

from examples.observability.telemetry import service

tracer, log = service("stock")
URL = os.environ["DATABASE_URL"]
TAKE = "UPDATE stock SET quantity = quantity - 1 WHERE sku = %s AND quantity > 0"
HOLDERS = """
SELECT DISTINCT application_name FROM pg_locks JOIN pg_stat_activity USING (pid)
WHERE relation = 'stock'::regclass AND pid <> pg_backend_pid()
  AND mode IN ('RowShareLock', 'RowExclusiveLock')
"""


# region take
def take(sku: str, headers: dict[str, str]) -> int:
    """Continue the caller's trace, and take a piece."""
    with (
        tracer.start_as_current_span(
            "POST /take/{sku}/", extract(headers), kind=trace.SpanKind.SERVER
        ),
        psycopg.connect(URL, autocommit=True, connect_timeout=5) as connection,
    ):
        connection.execute("SET lock_timeout = '500ms'")
        for attempt in range(1, 11):
            with tracer.start_as_current_span("UPDATE stock") as span:
                span.set_attribute("attempt", attempt)
                try:
                    taken = connection.execute(TAKE, [sku]).rowcount
                    return 200 if taken else 409
                except psycopg.errors.LockNotAvailable as error:
                    span.set_status(trace.StatusCode.ERROR, str(error.diag.sqlstate))
                    holder = connection.execute(HOLDERS).fetchone()
                    log.warning(
                        error.diag.message_primary,
                        sku=sku,
                        attempt=attempt,
                        held_by=holder[0] if holder else None,
                    )
        return 503


# endregion take


def application(environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
    """Take a piece of the product that the path names."""
    headers = {
        name[5:].lower().replace("_", "-"): value
        for name, value in environ.items()
        if name.startswith("HTTP_")
    }
    sku = environ["PATH_INFO"].removeprefix("/take/").strip("/")
    status = take(sku, headers) if environ["REQUEST_METHOD"] == "POST" else 404
    start_response(f"{status} Answered", [("Content-Type", "text/plain")])
    return [b"\n"]
