"""Step 3: from now on the database insists."""

from django.db import migrations, models


# region contract
class Migration(migrations.Migration):
    """Refuse rows without a currency."""

    dependencies = [("orders", "0003_fill_currency")]
    operations = [
        migrations.AlterField(
            "order",
            "currency",
            models.CharField(max_length=3),
        ),
    ]


# endregion contract
