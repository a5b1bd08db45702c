from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("shop", "0001_initial")]
    operations = [
        migrations.AddField("product", "colour", models.CharField(max_length=20, blank=True, default="")),
    ]
