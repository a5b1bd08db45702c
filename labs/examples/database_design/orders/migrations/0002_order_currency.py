"""Step 1: the column comes, and may be empty."""

from django.db import migrations, models


# region expand
class Migration(migrations.Migration):
    """Add the column; no row is touched."""

    dependencies = [("orders", "0001_initial")]
    operations = [
        migrations.AddField(
            "order", "currency", models.CharField(max_length=3, null=True)
        ),
    ]


# endregion expand
