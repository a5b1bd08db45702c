import pytest
from shop import price


def test_old_name_warns():
    with pytest.warns(DeprecationWarning):
        price("9.50")
