"""Taking pieces off the shelf and putting them on it, safe against a second buyer."""

from collections.abc import Mapping

import structlog
from django.db import transaction
from django.db.models import F
from django.utils import timezone

from shop.catalogue.models import Product
from shop.stock.models import Delivery, Level

log = structlog.get_logger("shop.stock")


class SoldOut(Exception):
    """Of these products, by id, there are fewer pieces than were asked for."""

    def __init__(self, products: list[int]) -> None:
        super().__init__(products)
        self.products = products


# region take
@transaction.atomic
def take(basket: Mapping[int, int]) -> None:
    """Take so many pieces of each product, by id; raises SoldOut and takes nothing."""
    missing = []
    # In one order for everybody: two baskets could wait for each other otherwise.
    for product, pieces in sorted(basket.items()):
        enough = Level.objects.filter(product=product, pieces__gte=pieces)
        if not enough.update(pieces=F("pieces") - pieces):
            missing.append(product)
    if missing:
        raise SoldOut(missing)


# endregion take


@transaction.atomic
def deliver(product: Product, pieces: int) -> Delivery:
    """Put what a lorry brought on the shelf and into the books."""
    delivery = Delivery.objects.create(
        product=product, pieces=pieces, arrived_at=timezone.now()
    )
    Level.objects.get_or_create(product=product)
    Level.objects.filter(product=product).update(pieces=F("pieces") + pieces)
    log.info("delivered", sku=product.sku, pieces=pieces)
    return delivery
