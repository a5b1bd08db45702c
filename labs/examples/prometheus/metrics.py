"""What the shop counts, and the Django middleware that counts it."""

from collections.abc import Callable
from time import perf_counter

from django.http import HttpRequest, HttpResponse
from prometheus_client import Counter, Gauge, Histogram

# region metrics
REQUESTS = Counter(
    "shop_requests_total", "Requests answered.", ["method", "route", "status"]
)
DURATION = Histogram(
    "shop_request_duration_seconds",
    "Time until the view had its response.",
    ["route"],
    buckets=(0.05, 0.1, 0.25, 0.5, 1, 2.5, 5),
)
BUSY = Gauge(
    "shop_requests_in_progress",
    "Requests that hold a worker now.",
    multiprocess_mode="livesum",
)
METHODS = {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"}


# endregion metrics


# region middleware
class MetricsMiddleware:
    """Count each request under its route, and time it. Put it first."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Pass the request on, and count what became of it."""
        begun = perf_counter()
        with BUSY.track_inprogress():
            response = self.get_response(request)
        route = route_of(request)
        method = request.method if request.method in METHODS else "other"
        DURATION.labels(route).observe(perf_counter() - begun)
        REQUESTS.labels(method, route, response.status_code).inc()
        return response


def route_of(request: HttpRequest) -> str:
    """Return the pattern of the URL: few values, however many products."""
    match = request.resolver_match
    return f"/{match.route}" if match else "unmatched"


# endregion middleware
