# region fix
import pytest

from shop.models import Product


@pytest.mark.django_db
def test_a_lamp_is_stored():
    Product.objects.create(name="lamp", price=40)
    assert Product.objects.count() == 1


# endregion fix
