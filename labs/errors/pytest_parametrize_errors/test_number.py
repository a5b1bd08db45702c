import pytest


@pytest.mark.parametrize("name, price", [("lamp", 9, "new")])
def test_number(name, price):
    assert price
