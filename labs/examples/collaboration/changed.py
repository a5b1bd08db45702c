"""The orders API after an innocent Friday: three changes that nobody announced."""

from rest_framework import serializers
from rest_framework.generics import ListAPIView

from shop.orders.models import Order, OrderLine
from shop.orders.serializers import ProductSerializer
from shop.orders.views import OrderList


# region changes
class Line(serializers.ModelSerializer):
    """A line whose price became a number."""

    product = ProductSerializer()
    unit_price = serializers.FloatField()

    class Meta:
        model = OrderLine
        fields = ["product", "quantity", "unit_price"]


class ChangedOrder(serializers.ModelSerializer):
    """An order whose customer became an id, and whose time was renamed."""

    ordered_at = serializers.DateTimeField(source="placed_at")
    lines = Line(many=True)

    class Meta:
        model = Order
        fields = ["id", "status", "ordered_at", "customer", "lines"]


# endregion changes


class ChangedOrderList(ListAPIView):
    """The shop's list with the changed serializer."""

    serializer_class = ChangedOrder
    queryset = OrderList.queryset
