import pytest

from shop.models import Product


# region fixture
@pytest.fixture
def lamp(db):
    return Product.objects.create(name="lamp", price=40)


# endregion fixture
def test_price(lamp):
    assert lamp.price == 40
