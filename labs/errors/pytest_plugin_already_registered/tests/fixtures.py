import pytest


@pytest.fixture
def currency():
    return "KES"
