import pytest


@pytest.fixture
@pytest.fixture
def price():
    return 9
