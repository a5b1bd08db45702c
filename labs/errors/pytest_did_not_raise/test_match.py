import pytest
from shop import price


def test_empty_price():
    with pytest.raises(ValueError, match="price is missing"):
        price("")
