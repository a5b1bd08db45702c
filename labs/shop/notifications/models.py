"""The table of letters, sent and to be sent."""

from django.db import models

from shop.orders.models import Order


# region models
class Notification(models.Model):
    """One letter about one order: written with what it tells of, sent afterwards."""

    class Kind(models.TextChoices):
        """What a letter says."""

        RECEIPT = "receipt"
        CARD_DECLINED = "card declined"

    order = models.ForeignKey(
        Order, on_delete=models.CASCADE, related_name="notifications"
    )
    kind = models.CharField(max_length=16, choices=Kind)
    written_at = models.DateTimeField(auto_now_add=True)
    sent_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["order"],
                condition=models.Q(kind="receipt"),
                name="notification_one_receipt_per_order",
            ),
        ]
        indexes = [
            # The sweep asks for these every minute, and they are few.
            models.Index(
                fields=["written_at"],
                condition=models.Q(sent_at=None),
                name="notification_unsent",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} of order {self.order_id}"


# endregion models
