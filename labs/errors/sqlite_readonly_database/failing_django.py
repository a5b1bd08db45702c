import project
from django.db import connection

from shop.models import Product

connection.close()
connection.settings_dict["NAME"] = "file:db.sqlite3?mode=ro"
connection.settings_dict["OPTIONS"] = {"uri": True}
Product.objects.create(name="lamp", price=9)
