"""The two addresses of the shop in the image."""

import time

from django.http import HttpRequest, JsonResponse
from django.urls import path
from orders.models import Order


def health(request: HttpRequest) -> JsonResponse:
    """Answer 200 when the database answers, with the number of orders."""
    return JsonResponse({"database": "ok", "orders": Order.objects.count()})


def slow(request: HttpRequest) -> JsonResponse:
    """Answer after a second, so that a stop can meet a request under way."""
    print("busy", flush=True)
    time.sleep(1)
    return JsonResponse({"finished": True})


urlpatterns = [path("healthz", health), path("slow", slow)]
