"""What the shop writes down about a request, and what it must not."""

import json
import logging
from typing import Any

import pytest
from django.http import HttpRequest, HttpResponse
from django.test import Client
from django.urls import path

from shop.config.collecting import collected

pytestmark = [pytest.mark.django_db, pytest.mark.urls(__name__)]


def fine(request: HttpRequest) -> HttpResponse:
    """Log a line of its own, as code of an app does."""
    logging.getLogger("shop.anything").warning("half way")
    return HttpResponse()


def broken(request: HttpRequest) -> HttpResponse:
    """Fail as nobody expected."""
    raise KeyError("sum")


urlpatterns = [path("fine/", fine), path("broken/", broken)]


def logged(*addresses: str) -> list[dict[str, Any]]:
    """Ask for some addresses and return what is logged meanwhile."""
    client = Client(raise_request_exception=False)
    with collected("shop.request", "shop.anything", "django.request") as lines:
        for address in addresses:
            client.get(address)
    return [json.loads(line) for line in lines]


def test_all_lines_of_a_request_carry_its_id():
    half_way, first, error, second = logged("/fine/", "/broken/")
    assert (half_way["event"], error["event"]) == (
        "half way",
        "Internal Server Error: /broken/",
    )
    assert half_way["request_id"] == first["request_id"]
    assert error["request_id"] == second["request_id"]
    assert first["request_id"] != second["request_id"]


def test_what_stands_behind_the_question_mark_is_not_logged():
    lines = logged("/fine/?token=a1b2")
    assert lines[-1]["path"] == "/fine/"
    assert "a1b2" not in json.dumps(lines)
