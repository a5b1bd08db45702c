"""The API of orders, and what the tables refuse."""

from decimal import Decimal
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.db import IntegrityError
from rest_framework.test import APIClient

from shop.orders.models import Order, OrderLine
from shop.orders.serializers import OrderLineSerializer
from shop.seed.fill import fill
from shop.seed.rows import Size

pytestmark = pytest.mark.django_db


@pytest.fixture
def few_orders() -> None:
    """Fill the shop with a little."""
    fill(Size(customers=3, products=10, orders=12))


@pytest.mark.usefixtures("few_orders")
def test_the_newest_order_comes_first_with_customer_and_lines(staff: APIClient):
    page = staff.get("/api/orders/?page_size=5").json()
    assert page["count"] == 12
    assert [order["id"] for order in page["results"]] == [12, 11, 10, 9, 8]
    newest = page["results"][0]
    assert newest["customer"]["email"].endswith("@example.com")
    assert newest["lines"][0].keys() == {"product", "quantity", "unit_price"}


@pytest.mark.usefixtures("few_orders")
@pytest.mark.parametrize("page_size", [1, 10])
def test_a_page_takes_four_queries(
    staff: APIClient, page_size: int, django_assert_num_queries: Any
):
    with django_assert_num_queries(4):
        staff.get(f"/api/orders/?page_size={page_size}")


@pytest.mark.parametrize("is_staff", [None, False])
def test_orders_are_for_staff_only(is_staff: bool | None):
    client = APIClient()
    if is_staff is not None:
        client.force_authenticate(User(username="guest", is_staff=is_staff))
    assert client.get("/api/orders/").status_code == 403


@pytest.mark.usefixtures("few_orders")
def test_a_line_without_quantity_is_refused_by_the_database():
    line = OrderLine(order=Order.objects.first(), product_id=1, quantity=0)
    line.unit_price = Decimal(1)
    with pytest.raises(IntegrityError, match="order_line_quantity_is_positive"):
        line.save()


def test_a_line_without_quantity_is_refused_before_the_database_is_asked():
    line = {"product": {"sku": "SKU-1", "name": "Tea"}, "unit_price": "1.00"}
    asked = OrderLineSerializer(data=line | {"quantity": 0})
    assert not asked.is_valid()
    assert asked.errors["quantity"][0].code == "min_value"


@pytest.mark.usefixtures("few_orders")
def test_after_the_seed_new_rows_get_new_ids():
    order = Order.objects.create(customer_id=1, placed_at="2026-06-01T00:00:00Z")
    assert order.pk == 13
