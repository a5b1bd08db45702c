"""Prices fixed: with each change, the key is one that nobody used before."""

# region imports
from decimal import Decimal
from uuid import uuid4

from django.core.cache import cache
from django.db import transaction

from shop.catalogue.models import Product

# endregion imports


# region version
def key_of(sku: str) -> str:
    """Return where the price is, until the next change."""
    # region in-short-key
    version = cache.get_or_set(
        f"version:{sku}",
        lambda: uuid4().hex,
        timeout=3600,
    )
    return f"price:{sku}:{version}"
    # endregion in-short-key


# endregion version


# region read
def price_of(sku: str) -> Decimal:
    """Return a price, from the cache when it is there."""
    key = key_of(sku)  # Before the SELECT, or it proves nothing.
    price = cache.get(key)
    if price is None:
        price = Product.objects.get(sku=sku).price
        cache.set(key, price, timeout=300)
    return price


# endregion read


# region write
@transaction.atomic
def set_price(sku: str, price: Decimal) -> None:
    """Change a price, and delete the version of the cached one."""
    Product.objects.filter(sku=sku).update(price=price)
    # region in-short-write
    transaction.on_commit(
        lambda: cache.delete(f"version:{sku}"),
        robust=True,
    )
    # endregion in-short-write


# endregion write
