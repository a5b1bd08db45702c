import pytest


@pytest.mark.parametrise("name", ["lamp"])
def test_spelling(name):
    assert name
