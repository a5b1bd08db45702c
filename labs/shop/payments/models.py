"""The table of payments."""

import uuid

from django.db import models

from shop.orders.models import Order


# region models
class Payment(models.Model):
    """One try to charge a card for an order."""

    class Status(models.TextChoices):
        """How a try stands."""

        PENDING = "pending"
        SUCCEEDED = "succeeded"
        DECLINED = "declined"

    # Made here and not by the provider: it is the key of the charge, too.
    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    order = models.ForeignKey(Order, on_delete=models.PROTECT, related_name="payments")
    # The provider's word for a card; the number itself never comes here.
    card = models.CharField(max_length=64)
    amount = models.DecimalField(max_digits=12, decimal_places=2)
    status = models.CharField(
        max_length=16, choices=Status, default=Status.PENDING, editable=False
    )
    reference = models.CharField(max_length=64, blank=True, editable=False)
    begun_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["order"],
                condition=~models.Q(status="declined"),
                name="payment_one_open_or_done_per_order",
            ),
        ]
        indexes = [
            # The sweep asks for these every minute, and they are few.
            models.Index(
                fields=["begun_at"],
                condition=models.Q(status="pending"),
                name="payment_pending",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.amount} for order {self.order_id}"


# endregion models
