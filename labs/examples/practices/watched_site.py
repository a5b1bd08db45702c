"""Addresses that go well, go slowly and go wrong."""

from django.http import HttpRequest, HttpResponse
from django.urls import include, path


def receipt(request: HttpRequest) -> HttpResponse:
    """Fail as code fails: with an exception that nobody expected."""
    return HttpResponse({"total": 10}["sum"])


urlpatterns = [
    path("", include("challenges.api_latency_n_plus_one.urls")),
    path("receipts/7/", receipt),
]
