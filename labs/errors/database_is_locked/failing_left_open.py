import sqlite3

import project
from django.db import connection

from shop.models import Product

# region editor
editor = sqlite3.connect("db.sqlite3")
editor.execute("UPDATE shop_product SET stock = 5")  # and no commit
# endregion editor

connection.close()
connection.settings_dict["OPTIONS"] = {"timeout": 0.2}
Product.objects.create(name="lamp", price=9)
