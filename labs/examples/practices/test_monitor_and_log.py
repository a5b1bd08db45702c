"""The shop's own request log: what it shows, and what it must not be given."""

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.test import override_settings
from rest_framework.test import APIClient

from examples.practices.running import run
from shop.config.collecting import collected
from shop.seed.fill import fill
from shop.seed.rows import Size

HERE = Path(__file__).parent
Captured = Callable[[str, str, str], None]

PATHS = [
    "/fixed/orders/?page_size=50",
    "/failing/orders/?page_size=50",
    "/receipts/7/",
    "/fixed/orders/?page_size=1&token=a1b2",
]


@pytest.fixture
def lines(db: None) -> list[str]:
    """Return what the shop logs while somebody uses it."""
    fill(Size(customers=10, products=40, orders=60))
    client = APIClient(raise_request_exception=False)
    client.force_authenticate(User(username="clerk", is_staff=True))
    with (
        collected("shop.request", "django.request") as collected_lines,
        override_settings(ROOT_URLCONF="examples.practices.watched_site"),
    ):
        for path in PATHS:
            client.get(path)
    return collected_lines


def test_two_questions_find_the_slow_page_and_the_broken_one(
    lines: list[str], captured: Captured
):
    requests = [line for line in lines if json.loads(line)["event"] == "request"]
    assert len(requests) == len(PATHS)
    varies = re.compile(r'("(?:db_ms|ms|request_id|timestamp)": )("[^"]*"|\d+)')
    captured(__file__, "request.txt", varies.sub(r"\1…", requests[1]))
    done = run(["python", "trouble.py"], HERE, "\n".join(lines))
    assert done.stderr == ""
    captured(__file__, "trouble.txt", done.stdout)
    assert len(done.stdout.splitlines()) == 2


def test_an_exception_is_in_the_log_with_its_traceback(
    lines: list[str], captured: Captured
):
    (error,) = [json.loads(line) for line in lines if "exception" in line]
    shown = {key: error[key] for key in ("level", "logger", "event")}
    (request,) = [
        one
        for one in map(json.loads, lines)
        if one["event"] == "request" and one["request_id"] == error["request_id"]
    ]
    assert (request["path"], request["status"]) == ("/receipts/7/", 500)
    shown["request_id"] = "…"
    shown["exception"] = "… " + error["exception"].splitlines()[-1]
    captured(__file__, "exception.txt", json.dumps(shown, ensure_ascii=False))
    assert "KeyError: 'sum'" in error["exception"]


def test_a_token_in_an_address_is_not_in_the_log(lines: list[str]):
    assert any("token=" in path for path in PATHS)
    assert not any("a1b2" in line for line in lines)
