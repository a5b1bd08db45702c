"""The migration as `makemigrations` writes it: nobody writes until it is done."""

from django.db import migrations, models
from django.db.models.functions import Lower


# region migration
class Migration(migrations.Migration):
    """Find a user by the address, and let each address have one account."""

    dependencies = [("accounts", "0001_initial")]

    operations = [
        migrations.AddConstraint(
            model_name="user",
            constraint=models.UniqueConstraint(
                Lower("email"), name="one_account_per_address"
            ),
        ),
    ]


# endregion migration
