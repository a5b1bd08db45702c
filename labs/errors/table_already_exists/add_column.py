from pathlib import Path

Path("shop/migrations/0002_product_colour.py").write_text(
    """from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("shop", "0001_initial")]
    operations = [
        migrations.AddField("product", "colour", models.CharField(max_length=20, null=True)),
    ]
"""
)
