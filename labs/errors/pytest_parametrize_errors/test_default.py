import pytest


@pytest.mark.parametrize("name", ["lamp"])
def test_default(name="desk"):
    assert name
