from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("shop", "0001_initial")]
    operations = [
        migrations.CreateModel(
            "Lamp",
            fields=[
                (
                    "product_ptr",
                    models.OneToOneField(
                        "shop.Product",
                        models.CASCADE,
                        primary_key=True,
                        parent_link=True,
                    ),
                )
            ],
            bases=("shop.product",),
        ),
    ]
