"""The first of two migrations: no address keeps two accounts."""

from typing import Any

from django.db import migrations
from django.db.models import F, Min, Window
from django.db.models.functions import Lower


# region migration
def merge_doubles(apps: Any, editor: Any) -> None:
    """Give the orders of later accounts to the first one of the address."""
    users = apps.get_model("accounts", "User").objects
    orders = apps.get_model("accounts", "Order").objects
    first = Window(Min("id"), partition_by=Lower("email"))
    for double in users.annotate(first=first).exclude(id=F("first")):
        orders.filter(user_id=double.pk).update(user_id=double.first)
        double.delete()


class Migration(migrations.Migration):
    """Leave one account for each address."""

    dependencies = [("accounts", "0001_initial")]
    operations = [migrations.RunPython(merge_doubles, migrations.RunPython.noop)]


# endregion migration
