import pytest
from shop import price


# region test
def test_empty_price():
    with pytest.raises(ValueError, match="no price"):
        price("")


# endregion test
