"""A step of the schema, made by `manage.py makemigrations`."""

from django.db import migrations, models


class Migration(migrations.Migration):
    """What this step changes."""

    dependencies = [
        ("workshops", "0001_initial"),
    ]

    operations = [
        migrations.AddField(
            model_name="workshop",
            name="cancelled",
            field=models.BooleanField(default=False),
        ),
    ]
