import pytest


# region fix
@pytest.fixture
def cart():
    return ["lamp", "mug"]


def test_cart(cart):
    assert len(cart) == 2


# endregion fix
