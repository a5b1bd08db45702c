"""Other ways to keep a cached price right: each of them is, until it is not."""

from decimal import Decimal
from typing import Any

from django.core.cache import cache
from django.db import transaction
from django.db.models.signals import post_save

from challenges.cache_serves_stale_data.fixed import key_of
from shop.catalogue.models import Product


@transaction.atomic
def set_and_wait(sku: str, price: Decimal) -> None:
    """Change a price, and let the time limit do the rest."""
    Product.objects.filter(sku=sku).update(price=price)


# region on-commit
@transaction.atomic
def set_and_delete(sku: str, price: Decimal) -> None:
    """Change a price, and delete the cached one once the change is there."""
    Product.objects.filter(sku=sku).update(price=price)
    transaction.on_commit(lambda: cache.delete(f"price:{sku}"))


# endregion on-commit


# region write-through
@transaction.atomic
def set_and_store(sku: str, price: Decimal) -> None:
    """Change a price, and put the new one where the old one was."""
    Product.objects.filter(sku=sku).update(price=price)
    transaction.on_commit(lambda: cache.set(f"price:{sku}", price, timeout=300))


# endregion write-through


# region late
def price_read_late(sku: str) -> Decimal:
    """Return a price; its version is looked up when the price is known."""
    price = cache.get(key_of(sku))
    if price is None:
        price = Product.objects.get(sku=sku).price
        cache.set(key_of(sku), price, timeout=300)  # after the SELECT
    return price


# endregion late


# region counted
def counted_key_of(sku: str) -> str:
    """Return where the price is: under a number that begins at 1."""
    number = cache.get_or_set(f"number:{sku}", 1, timeout=3600)
    return f"price:{sku}:{number}"


def price_counted(sku: str) -> Decimal:
    """Return a price, from under its number."""
    key = counted_key_of(sku)
    price = cache.get(key)
    if price is None:
        price = Product.objects.get(sku=sku).price
        cache.set(key, price, timeout=300)
    return price


def bump(sku: str) -> None:
    """Raise the number of a price, if there is one."""
    if cache.get(f"number:{sku}"):
        cache.incr(f"number:{sku}")


@transaction.atomic
def set_and_count(sku: str, price: Decimal) -> None:
    """Change a price, and raise its number."""
    Product.objects.filter(sku=sku).update(price=price)
    transaction.on_commit(lambda: bump(sku))


# endregion counted


# region signal
def forget(instance: Product, **_: Any) -> None:
    """Delete the price of the product that was saved."""
    transaction.on_commit(lambda: cache.delete(f"price:{instance.sku}"))


def listen() -> None:
    """Call `forget` after each save of a product."""
    post_save.connect(forget, sender=Product)


# endregion signal
