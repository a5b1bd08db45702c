import pytest


# region factory
@pytest.fixture
def make_cart():
    def make(*products):
        return list(products)

    return make


def test_carts(make_cart):
    assert len(make_cart("lamp")) < len(make_cart("lamp", "mug"))


# endregion factory
