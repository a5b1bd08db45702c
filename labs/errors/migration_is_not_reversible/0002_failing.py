from django.db import migrations

# region migration


def fill_stock(apps, schema_editor):
    apps.get_model("shop", "Product").objects.filter(stock=0).update(stock=1)


class Migration(migrations.Migration):
    dependencies = [("shop", "0001_initial")]
    operations = [migrations.RunPython(fill_stock)]


# endregion migration
