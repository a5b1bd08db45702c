import project
from django.db import connection

from shop.models import Product

with connection.schema_editor() as editor:
    editor.alter_unique_together(Product, {("name", "price")}, set())
