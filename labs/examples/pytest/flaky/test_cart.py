"""Three tests that share a list, and so depend on their order."""
# ruff: noqa: ANN001 - as tests are usually written

import pytest


# region leak
@pytest.fixture(scope="session")
def cart():
    return []


def test_a_cart_is_empty(cart):
    assert cart == []


def test_one_product(cart):
    cart.append("mug")
    assert cart == ["mug"]


def test_a_second_product(cart):
    cart.append("lamp")
    assert cart[-1] == "lamp"


# endregion leak
