"""Step 2: the rows that were there get their value."""

from django.apps.registry import Apps
from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

# region fill
BATCH = 5_000
CURRENCY = {"KE": "KES", "NG": "NGN", "GH": "GHS"}


def fill(apps: Apps, editor: BaseDatabaseSchemaEditor) -> None:
    """Fill in batches; started again, it goes on where it stopped."""
    order = apps.get_model("orders", "Order")
    for country, currency in CURRENCY.items():
        empty = order.objects.filter(currency=None, customer__country=country)
        while ids := list(empty.values_list("pk", flat=True)[:BATCH]):
            order.objects.filter(pk__in=ids).update(currency=currency)


class Migration(migrations.Migration):
    """Each batch commits on its own and locks its rows for a moment."""

    atomic = False
    dependencies = [("orders", "0002_order_currency")]
    operations = [migrations.RunPython(fill, migrations.RunPython.noop)]


# endregion fill
