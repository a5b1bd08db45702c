"""The API of the catalogue."""

from typing import Any

import pytest
from rest_framework.test import APIClient

pytestmark = pytest.mark.usefixtures("few")


def test_everybody_may_look_at_what_is_sold():
    product = APIClient().get("/api/products/SKU-00003/").json()
    assert product == {
        "sku": "SKU-00003",
        "name": "Chairs no. 3",
        "category": "Chairs",
        "price": "12.98",
    }


def test_one_shelf_may_be_asked_for():
    page = APIClient().get("/api/products/?category=Lamps").json()
    assert [product["sku"] for product in page["results"]] == ["SKU-00005"]


def test_nobody_changes_a_price_from_outside():
    answer = APIClient().patch("/api/products/SKU-00003/", {"price": "0.01"})
    assert answer.status_code == 405


@pytest.mark.parametrize("page_size", [1, 10])
def test_a_page_of_products_takes_two_queries(
    page_size: int, django_assert_num_queries: Any
):
    with django_assert_num_queries(2):
        APIClient().get(f"/api/products/?page_size={page_size}")
