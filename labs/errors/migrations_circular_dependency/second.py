from django.db import migrations, models


# region second
class Migration(migrations.Migration):
    dependencies = [("crew", "0001_initial"), ("stock", "0001_initial")]
    operations = [
        migrations.AddField(
            "Member",
            "desk",
            models.ForeignKey("stock.shelf", models.SET_NULL, null=True),
        ),
    ]
# endregion second
