"""The list of orders as it was: cut into pages by number."""

from rest_framework import serializers
from rest_framework.generics import ListAPIView

from shop.config.pagination import Pages
from shop.orders.models import Order


class ListedOrder(serializers.ModelSerializer):
    """An order as the list shows it."""

    class Meta:
        model = Order
        fields = ["id", "status", "placed_at"]


# region view
class OrderList(ListAPIView):
    """All orders, the newest first."""

    serializer_class = ListedOrder
    queryset = Order.objects.order_by("-placed_at", "-id")
    # region set
    pagination_class = Pages
    # endregion set


# endregion view


class OpenOrders(OrderList):
    """What the packers still have to send."""

    queryset = OrderList.queryset.filter(status=Order.Status.PLACED)
