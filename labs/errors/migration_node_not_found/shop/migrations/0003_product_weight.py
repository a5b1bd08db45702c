from django.db import migrations, models


class Migration(migrations.Migration):
    # region dependencies
    dependencies = [("shop", "0002_product_colour")]
    # endregion dependencies
    operations = [
        migrations.AddField("product", "weight", models.PositiveIntegerField(default=0)),
    ]
