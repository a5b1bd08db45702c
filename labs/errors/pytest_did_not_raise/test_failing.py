import pytest
from shop import price


# region test
def test_empty_price():
    with pytest.raises(ValueError):
        price("9.50")


# endregion test
