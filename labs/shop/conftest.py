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


def signed_in(email: str = ADA, *, name: str = "", is_staff: bool = False) -> APIClient:
    """Return a client that is signed in."""
    client = APIClient()
    name = name or email.partition("@")[0]
    user, _ = User.objects.get_or_create(
        username=name, defaults={"email": email, "is_staff": is_staff}
    )
    client.force_authenticate(user)
    return client


@pytest.fixture
def ada(db: None) -> APIClient:
    """Return a client that a customer is signed in with."""
    return signed_in()


@pytest.fixture
def staff(db: None) -> APIClient:
    """Return a client that is signed in as staff."""
    return signed_in("clerk@shop.example", is_staff=True)
