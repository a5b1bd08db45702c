"""The second: the index is built while others write, and Django is told of it."""

from django.db import migrations, models
from django.db.models.functions import Lower


# region migration
class Migration(migrations.Migration):
    """Let each address have one account, without stopping those who write."""

    atomic = False

    dependencies = [("accounts", "0002_merge_doubles")]

    operations = [
        migrations.RunSQL(  # what a build that failed has left behind
            "DROP INDEX CONCURRENTLY IF EXISTS one_account_per_address",
            migrations.RunSQL.noop,
        ),
        migrations.RunSQL(
            "CREATE UNIQUE INDEX CONCURRENTLY one_account_per_address"
            " ON users (lower(email))",
            "DROP INDEX CONCURRENTLY one_account_per_address",
            state_operations=[
                migrations.AddConstraint(
                    model_name="user",
                    constraint=models.UniqueConstraint(
                        Lower("email"), name="one_account_per_address"
                    ),
                ),
            ],
        ),
    ]


# endregion migration
