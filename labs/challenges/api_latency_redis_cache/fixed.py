"""The best sellers fixed: added up once, and kept in Redis until a sale."""

# region imports
from random import randrange
from typing import Any

from django.core.cache import cache
from django.db import transaction

# endregion imports
from django.db.models import F, Sum
from django.utils import timezone
from rest_framework.permissions import AllowAny
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from shop.catalogue.models import Product
from shop.orders.models import Order


# region add-up
def add_up(category: int) -> list[dict[str, Any]]:
    """Add up what each product of a category sold; return the ten best."""
    products = Product.objects.filter(category=category)
    products = products.annotate(sold=Sum("order_lines__quantity"))
    products = products.order_by(F("sold").desc(nulls_last=True), "id")
    return list(products.values("sku", "name", "sold")[:10])


# endregion add-up


# region bestsellers
def bestsellers(category: int) -> list[dict[str, Any]]:
    """Return the ten products of a category that sell best."""
    # region in-short
    key = f"bestsellers:{category}"
    found = cache.get(key)
    if found is None:
        found = add_up(category)
        cache.set(key, found, 300 + randrange(60))
    return found
    # endregion in-short


# endregion bestsellers


# region sell
@transaction.atomic
def sell(product: Product, quantity: int, customer_id: int) -> Order:
    """Place an order for one product."""
    order = Order.objects.create(
        customer_id=customer_id,
        placed_at=timezone.now(),
    )
    order.lines.create(
        product=product,
        quantity=quantity,
        unit_price=product.price,
    )
    # region in-short-sale
    key = f"bestsellers:{product.category_id}"
    transaction.on_commit(
        lambda: cache.delete(key),
        robust=True,
    )
    # endregion in-short-sale
    return order


# endregion sell


class Bestsellers(APIView):
    """What sells best in a category, for everybody."""

    permission_classes = [AllowAny]

    def get(self, request: Request, category: int) -> Response:
        """Answer with ten products."""
        return Response(bestsellers(category))
