# A table whose column may be empty, with a row in which it is.
python manage.py makemigrations shop --verbosity 0
cat > shop/migrations/0002_optional.py <<PY
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("shop", "0001_initial")]
    operations = [
        migrations.AlterField("Product", "stock", models.IntegerField(null=True)),
        migrations.RunSQL("INSERT INTO shop_product (name, price) VALUES ('Lamp', 9)"),
    ]
PY
python manage.py migrate --verbosity 0
