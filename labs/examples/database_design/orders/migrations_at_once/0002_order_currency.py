# ruff: noqa: N999 Django names migrations by number
"""All in one step: it works on an empty table only."""

from django.db import migrations, models


# region expand
class Migration(migrations.Migration):
    """Add a column that every row must fill, and say nothing of how."""

    dependencies = [("orders", "0001_initial")]
    operations = [
        migrations.AddField(
            "order",
            "currency",
            models.CharField(max_length=3),
        ),
    ]


# endregion expand
