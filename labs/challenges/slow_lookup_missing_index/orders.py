"""What points at users, so that two accounts cannot simply become one."""

from django.db import models

from challenges.slow_lookup_missing_index.failing import APP, User


class Order(models.Model):
    """What a user bought."""

    user = models.ForeignKey(User, on_delete=models.PROTECT)

    class Meta:
        app_label = APP
        db_table = "orders"

    def __str__(self) -> str:
        return f"order {self.pk}"
