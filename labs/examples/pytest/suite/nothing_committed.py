"""What a test in a transaction cannot see, and what leaks; run by name."""
# ruff: noqa: ANN001, ANN201, D103, S101 - as tests are usually written

import pytest
from django.db import connection
from factories import LineFactory, OrderFactory, ProductFactory
from orders.checkout import place
from orders.models import Product

NUMBERS = [pytest.param(number, id=f"number-{number}") for number in range(21)]


# region blind
def test_no_receipt_in_the_default_transaction(customer, mug, mailoutbox):
    place(customer, mug, quantity=1)
    assert len(mailoutbox) == 1


# endregion blind


@pytest.mark.parametrize("number", NUMBERS)
@pytest.mark.django_db
def test_rolled_back(number):
    ProductFactory(sku="mug")


@pytest.mark.parametrize("number", NUMBERS)
@pytest.mark.django_db(transaction=True)
def test_emptied(number):
    ProductFactory(sku="mug")


@pytest.mark.parametrize("strategy", ["create_batch", "build_batch"])
@pytest.mark.django_db
def test_twenty_lines(strategy):
    assert len(getattr(LineFactory, strategy)(20)) == 20


@pytest.mark.django_db
def test_shared_order():
    LineFactory.create_batch(20, order=OrderFactory())


@pytest.mark.django_db
def test_shared_product():
    LineFactory.create_batch(20, order=OrderFactory(), product=ProductFactory())


# region unordered
@pytest.mark.django_db
def test_first_product():
    for sku in ("kettle", "lamp", "mug"):
        ProductFactory(sku=sku)
    Product.objects.filter(sku="kettle").update(stock=9)
    with connection.cursor() as cursor:
        cursor.execute("SELECT sku FROM orders_product")
        assert [sku for (sku,) in cursor] == ["kettle", "lamp", "mug"]


# endregion unordered


def test_without_a_mark():
    assert Product.objects.count() == 0
