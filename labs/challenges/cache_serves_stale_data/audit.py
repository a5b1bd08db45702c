"""Comparing what the cache says with what is true."""

from collections.abc import Callable, Iterator

from django.core.cache import cache

from shop.catalogue.models import Product


# region audit
def stale_prices(key_of: Callable[[str], str]) -> Iterator[str]:
    """Yield each cached price that is not the one in the database."""
    for product in Product.objects.order_by("sku"):
        cached = cache.get(key_of(product.sku))
        if cached is not None and cached != product.price:
            yield f"{product.sku}: cache {cached}, database {product.price}"


# endregion audit
