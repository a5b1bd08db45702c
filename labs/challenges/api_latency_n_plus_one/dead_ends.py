"""What looks like a fix and is not one."""

from django.db.models import Prefetch, QuerySet
from rest_framework import serializers
from rest_framework.generics import ListAPIView

from challenges.api_latency_n_plus_one import fixed
from shop.orders.models import Order, OrderLine
from shop.orders.serializers import OrderLineSerializer, OrderSerializer

NEWEST_FIRST = Order.objects.order_by("-placed_at", "-id")


# region join-to-many
def orders_joined_with_lines() -> QuerySet[Order]:
    """Ask for the lines by a join, which Django refuses."""
    return NEWEST_FIRST.select_related("lines")


# endregion join-to-many


# region half-way
class OrdersWithCustomer(ListAPIView):
    """Customers come by a join; lines and products still one by one."""

    serializer_class = OrderSerializer
    queryset = NEWEST_FIRST.select_related("customer")


class OrdersWithCustomerAndLines(ListAPIView):
    """Lines come in one query; products still one by one."""

    serializer_class = OrderSerializer
    queryset = NEWEST_FIRST.select_related("customer").prefetch_related("lines")


# endregion half-way


# region filter-undoes-prefetch
class LargeLinesSerializer(OrderSerializer):
    """Shows only lines of two or more, filtered once per order."""

    lines = serializers.SerializerMethodField()

    def get_lines(self, order: Order) -> list[dict[str, object]]:
        """Return the large lines: a new query, prefetched or not."""
        large = order.lines.filter(quantity__gte=2)
        return OrderLineSerializer(large, many=True).data


class OrdersWithLargeLines(fixed.OrderList):
    """The fixed list with a filter where it does harm."""

    serializer_class = LargeLinesSerializer


# endregion filter-undoes-prefetch


# region filter-in-prefetch
class LargeLinesOnly(OrderSerializer):
    """Shows the large lines, which the view has fetched."""

    lines = OrderLineSerializer(source="large_lines", many=True)


class OrdersWithLargeLinesPrefetched(ListAPIView):
    """The same filter, where it is asked for once."""

    serializer_class = LargeLinesOnly
    queryset = NEWEST_FIRST.select_related("customer").prefetch_related(
        Prefetch(
            "lines",
            OrderLine.objects.filter(quantity__gte=2).select_related("product"),
            to_attr="large_lines",
        )
    )


# endregion filter-in-prefetch
