import pytest


@pytest.fixture
def client(user):
    return user


@pytest.fixture
def user(client):
    return client


def test_client(client):
    pass
