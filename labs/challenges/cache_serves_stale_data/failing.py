"""Prices as they were cached: deleted before anybody else sees the change."""

from decimal import Decimal

from django.core.cache import cache
from django.db import transaction

from shop.catalogue.models import Product


# region read
def price_of(sku: str) -> Decimal:
    """Return a price, from the cache when it is there."""
    key = f"price:{sku}"
    price = cache.get(key)
    if price is None:
        price = Product.objects.get(sku=sku).price
        cache.set(key, price, timeout=300)
    return price


# endregion read


# region write
@transaction.atomic
def set_price(sku: str, price: Decimal) -> None:
    """Change a price, and delete the cached one."""
    Product.objects.filter(sku=sku).update(price=price)
    # region in-short-write
    cache.delete(f"price:{sku}")
    # endregion in-short-write


# endregion write
