"""What the shop's tests share: a small shop, and somebody who is signed in."""

import pytest
from django.contrib.auth.models import User
from rest_framework.test import APIClient

from shop.seed.fill import fill, fill_what_follows
from shop.seed.rows import Size

ADA = "ada@example.com"


@pytest.fixture
def few(db: None) -> None:
    """Fill the shop with a little."""
    fill(Size(customers=3, products=10, orders=12))
    fill_what_follows()


def signed_in(email: str = ADA, *, is_staff: bool = False) -> APIClient:
    """Return a client that is signed in."""
    client = APIClient()
    name = email.partition("@")[0]
    client.force_authenticate(User(username=name, email=email, is_staff=is_staff))
    return client


@pytest.fixture
def ada() -> APIClient:
    """Return a client that a customer is signed in with."""
    return signed_in()


@pytest.fixture
def staff() -> APIClient:
    """Return a client that is signed in as staff."""
    return signed_in("clerk@shop.example", is_staff=True)
