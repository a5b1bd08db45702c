"""Fixtures that every test of the shop may ask for."""

from typing import Any

import pytest
from factories import CustomerFactory, ProductFactory
from orders.models import Product


# region fixtures
@pytest.fixture
def customer(db: None) -> Any:
    """A customer who has bought nothing yet."""
    return CustomerFactory()


@pytest.fixture
def mug(db: None) -> Product:
    """A product of which two are left."""
    return ProductFactory(sku="mug", stock=2)


# endregion fixtures
