"""Orders as JSON."""

from rest_framework import serializers

from shop.catalogue.models import Product
from shop.orders.models import Customer, Order, OrderLine


# region serializers
class CustomerSerializer(serializers.ModelSerializer):
    """A customer inside an order."""

    class Meta:
        model = Customer
        fields = ["id", "name", "email"]


class ProductSerializer(serializers.ModelSerializer):
    """A product inside an order line."""

    class Meta:
        model = Product
        fields = ["sku", "name"]


# region order-line
class OrderLineSerializer(serializers.ModelSerializer):
    """One line of an order with its product."""

    product = ProductSerializer()

    class Meta:
        model = OrderLine
        fields = ["product", "quantity", "unit_price"]
        # Also a constraint of the table, which nobody reads from here.
        extra_kwargs = {"quantity": {"min_value": 1}}


# endregion order-line
# endregion serializers


# region order-serializer
class OrderSerializer(serializers.ModelSerializer):
    """An order with its customer and its lines."""

    customer = CustomerSerializer()
    lines = OrderLineSerializer(many=True)

    class Meta:
        model = Order
        fields = ["id", "status", "placed_at", "customer", "lines"]


# endregion order-serializer
