"""An order from the first click to the receipt: real server, broker and worker."""

import json
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import httpx
import pytest
from django.conf import global_settings
from django.contrib.auth.models import User

from gateways.mail import gateway
from gateways.payments import provider
from services.processes import free_port, started
from services.waiting import wait_for
from shop.conftest import ADA
from shop.notifications.models import Notification
from shop.orders.models import Order
from shop.seed.fill import fill_what_follows
from shop.seed.ready import seeded_shop
from shop.seed.rows import Size
from workers.worker import worker

LABS = Path(__file__).parents[2]


@pytest.fixture
def shop(
    postgres: str,
    rabbitmq_url: str,
    redis_url: str,
    django_db_blocker: Any,
    monkeypatch: pytest.MonkeyPatch,
    settings: Any,
    tmp_path: Path,
) -> Iterator[httpx.Client]:
    """Run server, worker and partners, and return a client that Ada signed in with."""
    port = free_port()
    command = [sys.executable, "-m", "gunicorn", "shop.config.wsgi"]
    command += ["--bind", f"127.0.0.1:{port}"]
    variables = {
        "DJANGO_SETTINGS_MODULE": "shop.config.settings.local",
        "PYTHONPATH": str(LABS),
        "DATABASE_URL": postgres,
        "BROKER_URL": rabbitmq_url,
        "CACHE_URL": redis_url,
    }
    with ExitStack() as stack:
        stack.enter_context(django_db_blocker.unblock())
        stack.enter_context(seeded_shop(postgres, Size(3, 10, 12)))
        fill_what_follows()
        # The server does not know the quick hashes of the tests.
        settings.PASSWORD_HASHERS = global_settings.PASSWORD_HASHERS
        User.objects.create_user("ada", ADA, "secret")
        variables["MAIL_URL"] = stack.enter_context(gateway(busy=1)).url
        variables["PAYMENTS_URL"] = stack.enter_context(provider(busy=1)).url
        for name, value in variables.items():
            monkeypatch.setenv(name, value)
        log = tmp_path / "server.log"
        stack.enter_context(started(command, port=port, log=log, stop_at_once=True))
        log = tmp_path / "worker.log"
        stack.enter_context(worker("shop.config.celery", log, env=variables))
        address, login = f"http://127.0.0.1:{port}/api", ("ada", "secret")
        yield stack.enter_context(
            httpx.Client(base_url=address, auth=login, timeout=30)
        )


def test_an_order_is_paid_and_its_receipt_sent(shop: httpx.Client, tmp_path: Path):
    lines = [{"sku": "SKU-00003", "quantity": 1}]
    answer = shop.post("/orders/", json={"lines": lines})
    assert answer.status_code == 201, answer.text
    order = answer.json()["id"]
    asked = shop.post("/payments/", json={"order": order, "card": "card-ada"})
    assert asked.status_code == 202

    letters = Notification.objects.filter(order=order, sent_at__isnull=False)
    wait_for(letters.exists, f"the receipt; see {tmp_path}")
    assert Order.objects.get(pk=order).status == "paid"

    begun = events(tmp_path / "server.log", "payment begun")
    settled = events(tmp_path / "worker.log", "payment settled")
    assert [line["order"] for line in begun + settled] == [order, order]
    # One id leads from the request through both tasks.
    wait_for(lambda: events(tmp_path / "worker.log", "sent"), "the log of the receipt")
    (sent,) = events(tmp_path / "worker.log", "sent")
    ids = {line["request_id"] for line in (*begun, *settled, sent)}
    assert len(ids) == 1
    assert None not in ids


def events(log: Path, name: str) -> list[dict[str, Any]]:
    """Return the lines of a log that tell of one event."""
    lines = [line for line in log.read_text().splitlines() if line.startswith("{")]
    return [line for line in map(json.loads, lines) if line["event"] == name]
