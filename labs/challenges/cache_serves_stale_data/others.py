"""Other ways to keep a cached price right: each of them is, until it is not."""

from decimal import Decimal
from typing import Any

from django.core.cache import cache
from django.db import transaction
from django.db.models.signals import post_save

from shop.catalogue.models import Product


@transaction.atomic
def set_and_wait(sku: str, price: Decimal) -> None:
    """Change a price, and let the time limit do the rest."""
    Product.objects.filter(sku=sku).update(price=price)


# region on-commit
@transaction.atomic
def set_and_forget(sku: str, price: Decimal) -> None:
    """Change a price, and forget the cached one once the change is there."""
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


# region signal
def forget(instance: Product, **_: Any) -> None:
    """Forget the price of whatever was saved."""
    transaction.on_commit(lambda: cache.delete(f"price:{instance.sku}"))


def listen() -> None:
    """Call `forget` after each save of a product."""
    post_save.connect(forget, sender=Product)


# endregion signal
