"""A plain index, on a table that is in use."""

from django.contrib.postgres.operations import AddIndexConcurrently
from django.db import migrations, models


# region migration
class Migration(migrations.Migration):
    """Look users up by their address."""

    atomic = False

    dependencies = [("accounts", "0001_initial")]

    operations = [
        AddIndexConcurrently(
            model_name="user",
            index=models.Index(fields=["email"], name="idx_user_email"),
        ),
    ]


# endregion migration
