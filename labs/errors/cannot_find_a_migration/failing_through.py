import project
from django.db import connection, models

from shop.models import Order, Product


class Line(models.Model):
    class Meta:
        app_label = "shop"


plain = models.ForeignKey(Product, models.CASCADE)
plain.set_attributes_from_name("products")
plain.model = Order
many = Order._meta.get_field("products")
with connection.schema_editor() as editor:
    editor.alter_field(Order, many, plain)
