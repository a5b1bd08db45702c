import pytest


# region test
@pytest.mark.parametrize("name, price", [("lamp", 9), ("desk", 80)])
def test_price(name):
    assert name


# endregion test
@pytest.mark.parametrize("name, price", [("lamp", 9, "new")])
def test_number(name, price):
    assert price


@pytest.mark.parametrize("name", ["lamp"])
def test_default(name="desk"):
    assert name


@pytest.mark.parametrise("name", ["lamp"])
def test_spelling(name):
    assert name


@pytest.mark.parametrize("name", ["lamp"])
@pytest.mark.parametrize("name", ["desk"])
def test_twice(name):
    assert name
