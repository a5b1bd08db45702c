"""The shop's own request log: what it shows, and what it must not be given."""

import json
import re
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer
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
    "/fixed/orders/?page_size=1&token=ada-key",
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
    assert not any("ada-key" in line for line in lines)


@contextmanager
def chat() -> Iterator[tuple[str, list[str]]]:
    """Play the chat that takes messages; give its URL and what it got."""
    got: list[str] = []

    class Chat(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            got.append(json.loads(body)["text"])
            self.send_response(204)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = HTTPServer(("127.0.0.1", 0), Chat)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/", got
    finally:
        server.shutdown()
        server.server_close()


def raised(log: list[str]) -> list[str]:
    """Run the alarm over a log, and return what the chat got."""
    with chat() as (url, got):
        done = run(["python", "alarm.py", url], HERE, "".join(f"{x}\n" for x in log))
    assert done.stderr == ""
    assert done.returncode == (1 if got else 0)
    return got


def entry(event: str, ago: int, **more: object) -> str:
    when = datetime.now(UTC) - timedelta(seconds=ago)
    return json.dumps({"event": event, "timestamp": when.isoformat(), **more})


def test_a_broken_page_raises_an_alarm_and_a_healthy_site_none(
    lines: list[str], captured: Captured
):
    healthy = [line for line in lines if '"status": 500' not in line]
    logs = {
        "the four requests": lines,
        "without the broken one": healthy,
        "an empty log": [],
        "101 refused logins": [*healthy, *[entry("login_refused", 9)] * 101],
    }
    told = [f"{what:<23} {raised(log) or '-'}" for what, log in logs.items()]
    shown = "\n".join(told).replace("['", "").replace("']", "")
    captured(__file__, "alarm.txt", shown)
    assert [line.endswith(" -") for line in told] == [False, True, False, False]


def test_what_is_rare_or_old_raises_no_alarm():
    good = [entry("request", 9, status=200)] * 20
    bad = entry("request", 9, status=503)
    assert raised([*good[1:], bad]) == []
    assert raised([*good[2:], bad, bad]) == ["ALARM 2 of 20 requests ended with 5xx"]
    old = [entry("request", 400, status=503), entry("login_refused", 400)] * 200
    assert raised([*good, *old]) == []
    assert raised([*good, *[entry("login_refused", 9)] * 100]) == []
