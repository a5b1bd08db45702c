import pytest


@pytest.fixture
def order(customer):
    return customer


@pytest.fixture
def customer(order):
    return order


def test_order(order):
    pass
