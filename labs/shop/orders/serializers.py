"""Orders as JSON."""

from typing import Any

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


class NewLineSerializer(serializers.Serializer):
    """How many pieces of which product."""

    sku = serializers.CharField(max_length=32)
    quantity = serializers.IntegerField(min_value=1, max_value=1000)


# region new-order
class NewOrderSerializer(serializers.Serializer):
    """A basket: each product once."""

    lines = NewLineSerializer(many=True, min_length=1, max_length=50)

    def validate_lines(self, lines: list[dict[str, Any]]) -> dict[Product, int]:
        """Turn the lines into a basket, with one query for all products."""
        asked = {line["sku"]: line["quantity"] for line in lines}
        if len(asked) < len(lines):
            raise serializers.ValidationError("A product is in the basket twice.")
        found = Product.objects.filter(sku__in=asked)
        if unknown := asked.keys() - {product.sku for product in found}:
            raise serializers.ValidationError(f"Unknown: {', '.join(sorted(unknown))}.")
        return {product: asked[product.sku] for product in found}


# endregion new-order
