from django.db import migrations, models


# region first
class Migration(migrations.Migration):
    dependencies = []
    operations = [
        migrations.CreateModel(
            name="Member",
            fields=[
                ("id", models.BigAutoField(primary_key=True)),
            ],
        ),
    ]
# endregion first
