"""One log line per request: how long it took and how many queries it made."""

import time
from collections.abc import Callable
from secrets import token_hex
from typing import Any

import structlog
from django.db import connection
from django.http import HttpRequest, HttpResponse
from structlog.contextvars import bound_contextvars

log = structlog.get_logger("shop.request")


# region query-counter
class QueryCounter:
    """Counts queries and adds up the time they take, in seconds."""

    def __init__(self) -> None:
        self.count = 0
        self.seconds = 0.0

    def __call__(self, execute: Callable[..., Any], *query: Any) -> Any:
        """Let the database run the query, and add it to the count."""
        began = time.perf_counter()
        try:
            return execute(*query)
        finally:
            self.count += 1
            self.seconds += time.perf_counter() - began


# endregion query-counter


# region request-log
class RequestLogMiddleware:
    """Logs each request with its time and its number of queries."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer the request and log what it cost."""
        with bound_contextvars(request_id=token_hex(8)):
            counter, began = QueryCounter(), time.perf_counter()
            with connection.execute_wrapper(counter):
                response = self.get_response(request)
            log.info(
                "request",
                path=request.path,  # The query string may hold a secret.
                status=response.status_code,
                queries=counter.count,
                db_ms=round(counter.seconds * 1000),
                ms=round((time.perf_counter() - began) * 1000),
            )
        return response


# endregion request-log
