from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("shop", "0002_optional")]
    # region operations
    operations = [
        migrations.AlterField("Product", "stock", models.IntegerField()),
    ]
    # endregion operations
