"""Creates the table of orders."""

from django.db import migrations, models


class Migration(migrations.Migration):
    """The first state of the schema."""

    initial = True
    operations = [
        migrations.CreateModel(
            name="Order",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True,
                        primary_key=True,
                        serialize=False,
                        verbose_name="ID",
                    ),
                ),
                ("reference", models.CharField(max_length=12, unique=True)),
            ],
        )
    ]
