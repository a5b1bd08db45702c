"""What a stranger, a neighbour and the owner may do with one order."""

from collections.abc import Callable

import pytest
from django.contrib.auth.models import User
from django.test import override_settings
from django.utils import timezone
from rest_framework.test import APIClient

from shop.orders.models import Customer, Order

Captured = Callable[[str, str, str], None]

ATTEMPTS = [
    ("nobody", "GET", None),
    ("amina", "GET", None),
    ("amina", "PATCH", "free"),
    ("amina", "PATCH", "paid"),
    ("brian", "GET", None),
    ("brian", "PATCH", "cancelled"),
    ("brian, amina's e-mail", "GET", None),
    ("amina", "PATCH", "cancelled"),
]


def attempt(
    version: str, who: str, method: str, status: str | None, order: Order
) -> int:
    client = APIClient()
    if who != "nobody":
        stranger = who.startswith("brian")
        email = "brian@example.com" if who == "brian" else "amina@example.com"
        customer = order.customer_id + 1 if stranger else order.customer_id
        user = User(username=who.partition(",")[0], email=email)
        client.force_authenticate(user, token={"customer": customer})
    send = {"GET": client.get, "PATCH": client.patch}[method]
    data = {"status": status} if status else None
    return send(f"/{version}/orders/{order.pk}/", data, format="json").status_code


@pytest.mark.django_db
@override_settings(ROOT_URLCONF="examples.practices.own_orders")
def test_each_of_three_questions_stops_another_request(captured: Captured):
    amina = Customer.objects.create(name="Amina", email="amina@example.com")
    rows = {}
    for version in ("failing", "fixed"):
        order = Order.objects.create(customer=amina, placed_at=timezone.now())
        rows[version] = [attempt(version, *one, order) for one in ATTEMPTS]
    told = [f"{'who and what, with an order of Amina':<38}failing  fixed"]
    for one, failing, fixed in zip(ATTEMPTS, *rows.values(), strict=True):
        who, method, status = one
        what = f"{who}: {method}" + (f' {{"status": "{status}"}}' if status else "")
        told.append(f"{what:<38}{failing:<9}{fixed}")
    captured(__file__, "own_orders.txt", "\n".join(told))
    assert rows["failing"] == [403, 200, 400, 200, 200, 200, 200, 200]
    assert rows["fixed"] == [403, 200, 400, 400, 404, 404, 404, 200]
