"""The same indexes declared on a Django model, and the SQL that Django writes."""

# ruff: noqa: DJ008 (nobody prints these rows)

from django.db import connection, models
from django.db.models import Q
from django.db.models.functions import Lower


class Customer(models.Model):
    """A customer, found by the address in small letters."""

    email = models.EmailField()

    class Meta:
        app_label = "indexing"
        constraints = [
            models.UniqueConstraint(Lower("email"), name="one_customer_per_address"),
        ]


# region model
class Order(models.Model):
    """An order, with an index for each query that is frequent."""

    # order_recent leads with the customer, so the key needs no index of its own.
    customer = models.ForeignKey(Customer, models.PROTECT, db_index=False)
    status = models.TextField()
    placed_at = models.DateTimeField()
    total = models.DecimalField(max_digits=10, decimal_places=2)

    class Meta:
        app_label = "indexing"
        indexes = [
            models.Index(
                fields=["customer", "placed_at"],
                include=["total"],
                name="order_recent",
            ),
            models.Index(
                fields=["placed_at"],
                condition=Q(status="open"),
                name="order_queue",
            ),
        ]


# endregion model


def statements() -> str:
    """Return the SQL of each index."""
    with connection.schema_editor(collect_sql=True) as editor:
        for index in Order._meta.indexes:
            editor.add_index(Order, index)
        for constraint in Customer._meta.constraints:
            editor.add_constraint(Customer, constraint)
        return "\n".join(str(line) for line in editor.collected_sql)
