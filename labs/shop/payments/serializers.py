"""Payments as JSON."""

from typing import Any

from rest_framework import serializers

from shop.orders.models import Order
from shop.payments.models import Payment


class OwnOrders(serializers.PrimaryKeyRelatedField):
    """An order of the user who asks; others do not exist."""

    def get_queryset(self) -> Any:
        """Return the orders that may be paid here."""
        user = self.context["request"].user
        return Order.objects.filter(customer__account__user=user)


class PaymentSerializer(serializers.ModelSerializer):
    """One try to pay for an order; `card` is the provider's word for one."""

    order = OwnOrders(queryset=Order.objects.all())

    class Meta:
        model = Payment
        fields = ["id", "order", "card", "amount", "status", "begun_at"]
        read_only_fields = ["id", "amount", "status", "begun_at"]
        extra_kwargs = {"card": {"write_only": True}}
        # That an order is being paid is a conflict, and not a mistake in the request.
        validators: list[Any] = []
