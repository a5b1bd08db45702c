"""Paying: how a payment begins, ends, and what it survives."""

import json
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any
from uuid import uuid4

import httpx
import pytest
from django.core.cache import cache
from django.db import IntegrityError, connection, transaction
from django.utils import timezone
from rest_framework.test import APIClient

from gateways.mail import Gateway, gateway
from gateways.payments import DECLINED_CARD, Provider, provider
from shop.config.collecting import collected
from shop.config.partners import Busy
from shop.conftest import signed_in
from shop.notifications.models import Notification
from shop.notifications.tasks import send
from shop.orders.models import Order
from shop.payments.models import Payment
from shop.payments.paying import NotPayable, begin
from shop.payments.provider import Charge
from shop.payments.settling import settle
from shop.payments.tasks import charge, sweep

pytestmark = pytest.mark.usefixtures("few", "empty_cache")

Hooks = Callable[..., Any]


@pytest.fixture
def empty_cache() -> Iterator[None]:
    """Forget how often somebody paid."""
    cache.clear()
    yield
    cache.clear()


@pytest.fixture
def payments(settings: Any) -> Iterator[Provider]:
    """Play the payment provider."""
    with provider() as played:
        settings.PAYMENTS_URL = played.url
        yield played


@pytest.fixture
def mail(settings: Any) -> Iterator[Gateway]:
    """Play the mail gateway."""
    with gateway() as played:
        settings.MAIL_URL = played.url
        yield played


@pytest.fixture
def order(ada: APIClient) -> int:
    """Place an order of two products."""
    lines = [{"sku": "SKU-00003", "quantity": 2}, {"sku": "SKU-00005", "quantity": 1}]
    answer = ada.post("/api/orders/", {"lines": lines}, format="json")
    return int(answer.json()["id"])


def pay(client: APIClient, order: int, card: str = "card-ada") -> Any:
    return client.post("/api/payments/", {"order": order, "card": card})


def begun(client: APIClient, order: int, card: str = "card-ada") -> Payment:
    return Payment.objects.get(pk=pay(client, order, card).json()["id"])


def status_of(order: int) -> str:
    return Order.objects.get(pk=order).status


def test_a_payment_is_begun_and_shows_how_it_stands(ada: APIClient, order: int):
    answer = pay(ada, order)
    assert answer.status_code == 202
    shown = answer.json()
    assert (shown["amount"], shown["status"]) == ("112.94", "pending")
    assert "card" not in shown
    assert ada.get(f"/api/payments/{shown['id']}/").json() == shown


def test_a_charge_pays_the_order_and_has_a_receipt_written(
    ada: APIClient, order: int, payments: Provider
):
    charge(str(begun(ada, order).pk))
    assert payments.charges == [
        {"amount": "112.94", "currency": "KES", "card": "card-ada"}
    ]
    assert status_of(order) == "paid"
    assert Notification.objects.get(order=order).kind == "receipt"


def test_a_declined_card_leaves_the_order_open_for_another(
    ada: APIClient, order: int, payments: Provider
):
    charge(str(begun(ada, order, DECLINED_CARD).pk))
    assert status_of(order) == "placed"
    assert Notification.objects.get(order=order).kind == "card declined"
    charge(str(begun(ada, order, "card-other").pk))
    assert status_of(order) == "paid"


def test_a_second_click_is_told_that_the_order_is_being_paid(
    ada: APIClient, order: int
):
    pay(ada, order)
    again = pay(ada, order)
    assert again.status_code == 409
    assert Payment.objects.filter(order=order).count() == 1


@pytest.mark.django_db(transaction=True)
def test_of_four_clicks_at_once_one_begins_a_payment(order: int):
    ended: list[str] = []
    together = threading.Barrier(4)

    def click() -> None:
        try:
            together.wait(timeout=30)
            begin(order, "card-ada")
            ended.append("begun")
        except NotPayable:
            ended.append("refused")
        finally:
            connection.close()

    threads = [threading.Thread(target=click) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert Counter(ended) == {"begun": 1, "refused": 3}


def test_a_payment_is_settled_once(ada: APIClient, order: int):
    payment = begun(ada, order)
    settle(payment.pk, Charge(approved=True, reference="charge-1"))
    settle(payment.pk, Charge(approved=False, reference="charge-2"))
    payment.refresh_from_db()
    assert (payment.status, payment.reference) == ("succeeded", "charge-1")
    assert [one.kind for one in Notification.objects.filter(order=order)] == ["receipt"]


def test_two_open_payments_are_refused_by_the_database(ada: APIClient, order: int):
    pay(ada, order)
    with pytest.raises(IntegrityError, match="payment_one_open_or_done_per_order"):
        Payment.objects.create(order_id=order, card="x", amount=1)


def test_an_answer_that_is_lost_charges_once(
    ada: APIClient, order: int, payments: Provider
):
    payment = begun(ada, order)
    payments.hang_up_once()
    with pytest.raises(httpx.TransportError):
        charge(str(payment.pk))
    assert status_of(order) == "placed"
    charge(str(payment.pk))
    charge(str(payment.pk))
    assert (payments.asked, len(payments.charges)) == (2, 1)
    assert status_of(order) == "paid"
    assert Notification.objects.filter(order=order).count() == 1


def test_a_busy_provider_is_asked_again_later(
    ada: APIClient, order: int, payments: Provider
):
    payment = begun(ada, order)
    payments.busy = 1
    with pytest.raises(Busy):
        charge(str(payment.pk))
    charge(str(payment.pk))
    assert status_of(order) == "paid"


def test_an_order_of_somebody_else_cannot_be_paid_or_looked_at(
    ada: APIClient, order: int
):
    ben = signed_in("ben@example.com")
    assert pay(ben, order).status_code == 400
    payment = begun(ada, order)
    assert ben.get(f"/api/payments/{payment.pk}/").status_code == 404
    assert APIClient().get("/api/payments/").status_code == 403
    assert ada.get(f"/api/payments/{uuid4()}/").status_code == 404


def test_cards_cannot_be_tried_out_in_bulk(ada: APIClient):
    answers = [pay(ada, 10**6).status_code for _ in range(11)]
    assert answers == [400] * 10 + [429]


def test_without_a_broker_the_payment_waits_for_the_sweep(
    ada: APIClient, order: int, django_capture_on_commit_callbacks: Hooks
):
    with collected("shop.tasks") as lines:
        with django_capture_on_commit_callbacks(execute=True):
            assert pay(ada, order).status_code == 202
        Payment.objects.filter(order=order).update(
            begun_at=timezone.now() - timedelta(minutes=5)
        )
        with django_capture_on_commit_callbacks() as handed_over:
            sweep()
    assert json.loads(lines[0])["event"] == "not handed over"
    assert len(handed_over) == 1


def test_a_letter_is_sent_once_however_often_its_task_runs(
    ada: APIClient, order: int, payments: Provider, mail: Gateway
):
    charge(str(begun(ada, order).pk))
    letter = Notification.objects.get(order=order)
    send(letter.pk)
    send(letter.pk)
    assert mail.letters == [order]


def test_an_order_has_one_receipt(ada: APIClient, order: int, payments: Provider):
    charge(str(begun(ada, order).pk))
    with (
        pytest.raises(IntegrityError, match="notification_one_receipt_per_order"),
        transaction.atomic(),
    ):
        Notification.objects.create(order_id=order, kind="receipt")
