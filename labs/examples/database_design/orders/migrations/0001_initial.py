"""Customers and orders, before anybody thought of a second currency."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    """Two tables."""

    initial = True
    dependencies = []
    operations = [
        migrations.CreateModel(
            name="Customer",
            fields=[
                ("id", models.BigAutoField(primary_key=True)),
                ("country", models.CharField(max_length=2)),
            ],
        ),
        migrations.CreateModel(
            name="Order",
            fields=[
                ("id", models.BigAutoField(primary_key=True)),
                (
                    "customer",
                    models.ForeignKey(
                        "orders.customer",
                        on_delete=django.db.models.deletion.PROTECT,
                    ),
                ),
                ("total", models.DecimalField(max_digits=10, decimal_places=2)),
            ],
        ),
    ]
