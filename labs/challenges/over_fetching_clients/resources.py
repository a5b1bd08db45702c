"""The shop over REST, one address for each kind of thing."""

from typing import Any

from rest_framework import serializers
from rest_framework.viewsets import ReadOnlyModelViewSet

from shop.catalogue.models import Product
from shop.orders.models import Customer, Order, OrderLine


class OrderSerializer(serializers.ModelSerializer):
    """An order; its customer is an id."""

    class Meta:
        model = Order
        fields = "__all__"


class CustomerSerializer(serializers.ModelSerializer):
    """A customer."""

    class Meta:
        model = Customer
        fields = "__all__"


class ProductSerializer(serializers.ModelSerializer):
    """A product; its category is an id."""

    class Meta:
        model = Product
        fields = "__all__"


class OrderLineSerializer(serializers.ModelSerializer):
    """A line; its product is an id."""

    class Meta:
        model = OrderLine
        fields = "__all__"


# region resources
class Orders(ReadOnlyModelViewSet):
    """The newest orders."""

    serializer_class = OrderSerializer
    queryset = Order.objects.order_by("-placed_at", "-id")


class Customers(ReadOnlyModelViewSet):
    """The customers."""

    serializer_class = CustomerSerializer
    queryset = Customer.objects.order_by("id")


class Products(ReadOnlyModelViewSet):
    """The products."""

    serializer_class = ProductSerializer
    queryset = Product.objects.order_by("id")


class Lines(ReadOnlyModelViewSet):
    """The lines of one order."""

    pagination_class = None
    serializer_class = OrderLineSerializer

    def get_queryset(self) -> Any:
        """Keep to the order in the address."""
        return OrderLine.objects.filter(order=self.kwargs["order"])


# endregion resources
