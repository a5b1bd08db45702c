import pytest


@pytest.mark.usefixtures("tmp_path")
@pytest.fixture
def price():
    return 9


def test_price(price):
    assert price
