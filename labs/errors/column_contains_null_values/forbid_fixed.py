from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("shop", "0002_optional")]
    # region operations
    operations = [
        migrations.RunSQL("UPDATE shop_product SET stock = 0 WHERE stock IS NULL"),
        migrations.AlterField("Product", "stock", models.IntegerField()),
    ]
    # endregion operations
