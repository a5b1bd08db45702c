"""The migration as `makemigrations` writes it: nobody writes until it is done."""

from django.db import migrations, models


# region migration
class Migration(migrations.Migration):
    """Look users up by their address."""

    dependencies = [("accounts", "0001_initial")]

    operations = [
        migrations.AddIndex(
            model_name="user",
            index=models.Index(fields=["email"], name="idx_user_email"),
        ),
    ]


# endregion migration
