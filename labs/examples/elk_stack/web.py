"""The web's side: three orders through Django, each with an id of its own."""

import re
import time
import uuid
from collections.abc import Callable

import structlog
from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.test import Client
from django.urls import path
from django.views.decorators.http import require_POST
from structlog.contextvars import bind_contextvars, clear_contextvars

from examples.elk_stack.shop_logs import configure
from examples.elk_stack.tasks import pack

log = structlog.get_logger()
Handler = Callable[[HttpRequest], HttpResponse]


# region middleware
TRACE = re.compile(r"[0-9a-f]{32}")


def correlated(handle: Handler) -> Handler:
    """Bind an id to all lines of a request, and write one line at its end."""

    def middleware(request: HttpRequest) -> HttpResponse:
        given = request.headers.get("X-Request-ID", "")
        trace = given if TRACE.fullmatch(given) else uuid.uuid4().hex
        clear_contextvars()
        bind_contextvars(**{"trace.id": trace})
        begun = time.perf_counter_ns()
        response = handle(request)
        fields = {
            "http.request.method": request.method,
            "url.path": request.path,
            "http.response.status_code": response.status_code,
            "event.duration": time.perf_counter_ns() - begun,
        }
        log.info("request", **fields)
        response["X-Request-ID"] = trace
        return response

    return middleware


# endregion middleware


# region view
@require_POST
def place(request: HttpRequest, order: str) -> HttpResponse:
    """Take an order and hand it to the worker."""
    placed = {"labels.order": order, "event.action": "place"}
    log.info("order placed", **placed, card=request.POST["card"])
    pack.delay(order)
    return JsonResponse({"order": order}, status=202)


# endregion view


urlpatterns = [path("orders/<str:order>/", place)]


def main() -> None:
    """Place the orders as a browser would."""
    configure("web")
    settings.configure(
        SECRET_KEY="only-an-example",  # noqa: S106 nothing is signed with it
        ALLOWED_HOSTS=["testserver"],
        ROOT_URLCONF=__name__,
        MIDDLEWARE=[f"{__name__}.correlated"],
        LOGGING_CONFIG=None,
    )
    get_wsgi_application()
    for order in ("1041", "1042", "1043"):
        Client().post(
            f"/orders/{order}/",
            {"card": "4242"},
            headers={"X-Request-ID": order.rjust(32, "0")},
        )


if __name__ == "__main__":
    main()
