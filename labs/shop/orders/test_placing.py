"""Placing orders: who may, what is refused, and that the books agree afterwards."""

from io import StringIO
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.core.management import CommandError, call_command
from rest_framework.test import APIClient

from shop.catalogue.models import Product
from shop.conftest import signed_in
from shop.orders.books import Difference, differences
from shop.orders.models import Order, OrderLine
from shop.stock.models import Level

pytestmark = pytest.mark.usefixtures("few")

BASKET = [{"sku": "SKU-00003", "quantity": 2}, {"sku": "SKU-00005", "quantity": 1}]


def place(client: APIClient, lines: list[dict[str, Any]]) -> Any:
    return client.post("/api/orders/", {"lines": lines}, format="json")


def test_an_order_takes_its_pieces_off_the_shelf(ada: APIClient):
    before = Level.objects.get(product__sku="SKU-00003").pieces
    answer = place(ada, BASKET)
    assert answer.status_code == 201
    assert answer.json()["status"] == "placed"
    assert answer.json()["customer"]["email"] == "ada@example.com"
    assert Level.objects.get(product__sku="SKU-00003").pieces == before - 2
    assert differences() == []


def test_a_line_keeps_the_price_of_the_day(ada: APIClient):
    order = place(ada, BASKET).json()
    Product.objects.update(price=99)
    again = ada.get(f"/api/orders/{order['id']}/").json()
    assert [line["unit_price"] for line in again["lines"]] == ["12.98", "86.98"]


def test_when_one_product_is_sold_out_nothing_is_ordered(ada: APIClient):
    Level.objects.filter(product__sku="SKU-00005").update(pieces=0)
    before = Level.objects.get(product__sku="SKU-00003").pieces
    answer = place(ada, BASKET)
    assert answer.status_code == 409
    assert answer.json() == {"detail": "Not enough on the shelf: SKU-00005."}
    assert Level.objects.get(product__sku="SKU-00003").pieces == before
    assert Order.objects.count() == 12


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        ([], "Ensure this field has at least 1 elements."),
        ([{"sku": "SKU-1", "quantity": 1}], "Unknown: SKU-1."),
        ([BASKET[0], BASKET[0]], "A product is in the basket twice."),
        ([{"sku": "SKU-00003", "quantity": 0}], "greater than or equal to 1."),
    ],
)
def test_a_wrong_basket_is_refused_with_the_reason(
    ada: APIClient, lines: list[dict[str, Any]], said: str
):
    answer = place(ada, lines)
    assert answer.status_code == 400
    assert said in answer.content.decode()
    assert Order.objects.count() == 12


@pytest.mark.parametrize("lines", [1, 8])
def test_a_longer_basket_only_adds_its_updates(
    ada: APIClient, lines: int, django_assert_num_queries: Any
):
    basket = [{"sku": f"SKU-{n:05}", "quantity": 1} for n in range(1, lines + 1)]
    place(ada, BASKET[:1])  # Ada is known from here on.
    with django_assert_num_queries(11 + lines):
        assert place(ada, basket).status_code == 201


def test_an_order_of_somebody_else_does_not_exist(ada: APIClient, staff: APIClient):
    address = f"/api/orders/{place(ada, BASKET).json()['id']}/"
    assert signed_in("ben@example.com").get(address).status_code == 404
    assert APIClient().get(address).status_code == 403
    assert staff.get(address).status_code == 200


def test_an_order_needs_somebody_to_write_to():
    assert place(APIClient(), BASKET).status_code == 403
    assert place(signed_in(""), BASKET).status_code == 403


def test_shelf_and_books_are_compared(ada: APIClient):
    said = StringIO()
    call_command("compare_books", stdout=said)
    assert said.getvalue() == "Shelves and books agree.\n"
    OrderLine.objects.filter(order=1).update(quantity=9)
    wrong = differences()
    assert wrong
    assert all(isinstance(one, Difference) for one in wrong)
    said = StringIO()
    with pytest.raises(CommandError, match="disagree with the books"):
        call_command("compare_books", stdout=said)
    assert said.getvalue().startswith(f"{wrong[0].sku}: level {wrong[0].level}, books")


def test_a_borrowed_address_gives_no_order_away(ada: APIClient):
    order = place(ada, BASKET).json()
    thief = signed_in("ada@example.com", name="thief")
    assert thief.get(f"/api/orders/{order['id']}/").status_code == 404
    answer = place(thief, BASKET)
    assert answer.status_code == 409
    assert answer.json() == {
        "detail": "This e-mail address belongs to another customer."
    }
    assert Order.objects.count() == 13


def test_an_order_stays_its_customers_when_the_address_changes(ada: APIClient):
    order = place(ada, BASKET).json()
    User.objects.update(email="lovelace@example.com")
    assert ada.get(f"/api/orders/{order['id']}/").status_code == 200
