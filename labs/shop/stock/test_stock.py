"""The shelf: what two buyers at once may not do to it, and its API."""

import threading
from collections import Counter

import pytest
from django.db import IntegrityError, connection
from rest_framework.test import APIClient

from shop.catalogue.models import Category, Product
from shop.stock.models import Delivery, Level
from shop.stock.shelf import SoldOut, deliver, take

pytestmark = pytest.mark.django_db


@pytest.fixture
def lamp() -> Product:
    """Put one lamp on the shelf."""
    category = Category.objects.create(name="Lamps")
    product = Product.objects.create(sku="L1", name="L", category=category, price=9)
    deliver(product, 1)
    return product


def pieces(product: Product) -> int:
    return Level.objects.get(product=product).pieces


def test_what_is_taken_is_gone(lamp: Product):
    take({lamp.pk: 1})
    assert pieces(lamp) == 0
    with pytest.raises(SoldOut):
        take({lamp.pk: 1})


def test_of_a_basket_with_a_missing_product_nothing_is_taken(lamp: Product):
    book = Product.objects.create(sku="B1", name="B", category=lamp.category, price=5)
    with pytest.raises(SoldOut) as sold_out:
        take({lamp.pk: 1, book.pk: 1})
    assert sold_out.value.products == [book.pk]
    assert pieces(lamp) == 1


@pytest.mark.django_db(transaction=True)
def test_of_eight_buyers_at_once_one_gets_the_last_lamp(lamp: Product):
    ended: list[str] = []
    together = threading.Barrier(8)

    def buy() -> None:
        try:
            together.wait(timeout=30)
            take({lamp.pk: 1})
            ended.append("bought")
        except SoldOut:
            ended.append("sold out")
        finally:
            connection.close()

    threads = [threading.Thread(target=buy) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert Counter(ended) == {"bought": 1, "sold out": 7}
    assert pieces(lamp) == 0


def test_a_level_below_zero_is_refused_by_the_database(lamp: Product):
    with pytest.raises(IntegrityError, match="stock_level_is_not_negative"):
        Level.objects.filter(product=lamp).update(pieces=-1)


def test_a_delivery_is_put_on_the_shelf_and_into_the_books(
    lamp: Product, staff: APIClient
):
    answer = staff.post("/api/stock/deliveries/", {"sku": "L1", "pieces": 4})
    assert answer.status_code == 201
    assert staff.get("/api/stock/products/L1/").json() == {"sku": "L1", "pieces": 5}
    assert list(Delivery.objects.values_list("pieces", flat=True)) == [1, 4]


def test_a_delivery_of_nothing_is_refused(lamp: Product, staff: APIClient):
    answer = staff.post("/api/stock/deliveries/", {"sku": "L1", "pieces": 0})
    assert (answer.status_code, pieces(lamp)) == (400, 1)


@pytest.mark.parametrize("address", ["", "deliveries/", "products/L1/"])
def test_the_stock_is_nobody_elses_business(ada: APIClient, address: str):
    assert ada.get(f"/api/stock/{address}").status_code == 403
