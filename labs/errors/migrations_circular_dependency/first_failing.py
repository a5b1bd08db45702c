from django.db import migrations, models


# region first
class Migration(migrations.Migration):
    dependencies = [("stock", "0001_initial")]
    operations = [
        migrations.CreateModel(
            name="Member",
            fields=[
                ("id", models.BigAutoField(primary_key=True)),
                (
                    "desk",
                    models.ForeignKey("stock.shelf", models.SET_NULL, null=True),
                ),
            ],
        ),
    ]
# endregion first
