"""A shop of three routes in Django, with its metrics beside it."""

import os
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from django.core.wsgi import get_wsgi_application
from django.http import HttpRequest, HttpResponse
from django.urls import path
from prometheus_client import CollectorRegistry, make_wsgi_app, multiprocess

from examples.prometheus import metrics

# The lab's clock: a view says how long it takes, so that each run counts the same.
_now = 0.0
if "SHOP_REAL_CLOCK" not in os.environ:
    metrics.perf_counter = lambda: _now
if os.environ.get("SHOP_LABEL") == "path":
    metrics.route_of = lambda request: request.path


def _takes(seconds: float) -> Any:
    def view(request: HttpRequest, **found: str) -> HttpResponse:
        global _now
        _now += seconds
        if "break" in request.GET:
            raise RuntimeError("the shop is broken")
        return HttpResponse("ok\n")

    return view


def _hold(request: HttpRequest) -> HttpResponse:
    """Keep a worker busy until there is a file `gate`."""
    folder = Path(os.environ["SHOP_FOLDER"])
    (folder / "held").write_text(str(os.getpid()))
    while not (folder / "gate").exists():
        time.sleep(0.01)
    return HttpResponse("ok\n")


urlpatterns = [
    path("products/<sku>/", _takes(0.02)),
    path("orders/", _takes(0.18)),
    path("report/", _takes(2.4)),
    path("hold/", _hold),
]
django = get_wsgi_application()


# region application
def show_metrics(environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
    """Show the metrics of this process, or of all workers of this server."""
    if "PROMETHEUS_MULTIPROC_DIR" not in os.environ:
        return make_wsgi_app()(environ, start_response)
    registry = CollectorRegistry()
    multiprocess.MultiProcessCollector(registry)
    return make_wsgi_app(registry)(environ, start_response)


def application(environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
    """Keep /metrics apart from the site: it is not measured, nor routed."""
    if environ["PATH_INFO"] == "/metrics":
        return show_metrics(environ, start_response)
    return django(environ, start_response)


# endregion application
