"""How many queries does one page of orders send?"""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from django.db import connection
from django.db.models import QuerySet
from django.test.utils import CaptureQueriesContext

from shop.catalogue.models import Category, Product
from shop.orders.models import Customer, Order, OrderLine
from shop.orders.serializers import OrderSerializer


def seed() -> None:
    """Make thirty orders of three lines, each of another customer."""
    shelf = Category.objects.create(name="Lamps")
    products = [
        Product.objects.create(
            sku=f"SKU-{n}", name=f"Lamp {n}", category=shelf, price=9
        )
        for n in range(3)
    ]
    start = datetime(2026, 11, 2, 9, tzinfo=UTC)
    for number in range(30):
        customer = Customer.objects.create(
            name=f"Customer {number}", email=f"customer{number}@example.com"
        )
        order = Order.objects.create(
            customer=customer, placed_at=start + timedelta(hours=number)
        )
        for product in products:
            OrderLine.objects.create(
                order=order, product=product, quantity=1, unit_price=9
            )


# region page
def page(orders: QuerySet[Order], size: int) -> int:
    """Serialize one page: each order with its customer, lines and products."""
    with CaptureQueriesContext(connection) as sent:
        newest = orders.order_by("-placed_at", "-id")[:size]
        OrderSerializer(newest, many=True).data  # noqa: B018 - it runs the queries
    return len(sent)


VERSIONS = {
    "Order.objects.all()": Order.objects.all(),
    "select_related('customer')": Order.objects.select_related("customer"),
    "and prefetch_related('lines__product')": Order.objects.select_related(
        "customer"
    ).prefetch_related("lines__product"),
}
# endregion page


def report() -> Iterator[str]:
    """Count at two sizes of a page: what grows is the fault."""
    yield f"{'':<40}10 orders  20 orders"
    for label, orders in VERSIONS.items():
        yield f"{label:<40}{page(orders, 10):>9}{page(orders, 20):>11}"
