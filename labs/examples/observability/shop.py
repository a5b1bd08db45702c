"""The shop: takes an order, and asks the service of the stock for the pieces."""

import json
import os
import time
from collections.abc import Iterable
from typing import Any

import httpx
import psycopg
from opentelemetry import trace
from opentelemetry.propagate import inject
from prometheus_client import REGISTRY
from prometheus_client.openmetrics.exposition import (
    CONTENT_TYPE_LATEST,
    generate_latest,
)

from examples.observability.telemetry import observe, service

tracer, log = service("shop")
stock = httpx.Client(base_url=os.environ["STOCK_URL"], timeout=10)


# region order
def order(sku: str, customer: str) -> int:
    """Take the piece in the other service, and store the order."""
    with tracer.start_as_current_span(
        "POST /orders/", kind=trace.SpanKind.SERVER, attributes={"shop.sku": sku}
    ) as span:
        begun = time.perf_counter()
        with tracer.start_as_current_span("POST stock", kind=trace.SpanKind.CLIENT):
            headers: dict[str, str] = {}
            inject(headers)  # traceparent: 00-<trace id>-<span id>-01
            taken = stock.post(f"/take/{sku}/", headers=headers)
        with tracer.start_as_current_span("INSERT orders"):
            _store(sku)
        observe("/orders/", time.perf_counter() - begun, span)
        log.info("order placed", sku=sku, customer=customer, stock=taken.status_code)
        return taken.status_code


# endregion order


def _store(sku: str) -> None:
    with psycopg.connect(os.environ["DATABASE_URL"], connect_timeout=5) as connection:
        connection.execute("INSERT INTO orders (sku) VALUES (%s)", [sku])


def application(environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
    """Take an order, or show the metrics."""
    if environ["PATH_INFO"] == "/metrics":
        start_response("200 OK", [("Content-Type", CONTENT_TYPE_LATEST)])
        return [generate_latest(REGISTRY)]
    asked = json.loads(environ["wsgi.input"].read() or b"{}")
    status = order(asked["sku"], asked["customer"]) if asked else 404
    start_response(f"{status} Answered", [("Content-Type", "text/plain")])
    return [b"\n"]
