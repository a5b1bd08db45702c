"""What callers see of an order, and what they may set."""

from rest_framework import serializers

from .models import Order


class OrderSerializer(serializers.ModelSerializer):
    """The owner and the refund are not the caller's to set."""

    class Meta:
        model = Order
        fields = ["id", "item", "refunded"]
        read_only_fields = ["refunded"]
