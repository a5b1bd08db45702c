"""Prices fixed: a change makes every older key one that nobody asks for."""

from decimal import Decimal
from uuid import uuid4

from django.core.cache import cache
from django.db import transaction

from shop.catalogue.models import Product


# region version
def key_of(sku: str) -> str:
    """Return where the price is, until the next change."""
    version = cache.get_or_set(f"version:{sku}", new_version, timeout=None)
    return f"price:{sku}:{version}"


def new_version() -> str:
    """Return what has never been a version before."""
    return uuid4().hex


# endregion version


# region read
def price_of(sku: str) -> Decimal:
    """Return a price, from the cache when it is there."""
    key = key_of(sku)  # Before the database is asked, or it proves nothing.
    price = cache.get(key)
    if price is None:
        price = Product.objects.get(sku=sku).price
        cache.set(key, price, timeout=300)
    return price


# endregion read


# region write
@transaction.atomic
def set_price(sku: str, price: Decimal) -> None:
    """Change a price, and forget the cached one."""
    Product.objects.filter(sku=sku).update(price=price)
    transaction.on_commit(
        lambda: cache.set(f"version:{sku}", new_version(), timeout=None)
    )


# endregion write
