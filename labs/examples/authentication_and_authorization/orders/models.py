"""Orders, and the permission to refund one."""

from django.conf import settings
from django.db import models


# region permission
class Order(models.Model):
    """A thing that a user ordered."""

    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    item = models.CharField(max_length=80)
    refunded = models.BooleanField(default=False)

    class Meta:
        permissions = [("refund_order", "Can refund an order")]

    # endregion permission
    def __str__(self) -> str:
        return self.item
