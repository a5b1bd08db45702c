"""What an order looks like outside, and what it must carry."""

from rest_framework import serializers

from orders.models import Order


# region serializer
class OrderSerializer(serializers.ModelSerializer):
    """An order as JSON."""

    quantity = serializers.IntegerField(min_value=1, max_value=20)

    class Meta:
        model = Order
        fields = ["id", "item", "quantity"]
        read_only_fields = ["id"]


# endregion serializer
