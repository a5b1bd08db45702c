import pytest


@pytest.mark.parametrize("name", ["lamp"])
@pytest.mark.parametrize("name", ["desk"])
def test_twice(name):
    assert name
