import pytest


# region test
@pytest.mark.parametrize("name, price", [("lamp", 9), ("desk", 80)])
def test_price(name):
    assert name


# endregion test
