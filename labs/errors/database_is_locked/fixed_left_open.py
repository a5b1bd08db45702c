import sqlite3

import project

from shop.models import Product

# region editor
editor = sqlite3.connect("db.sqlite3")
with editor:
    editor.execute("UPDATE shop_product SET stock = 5")
# endregion editor

print(Product.objects.create(name="lamp", price=9).name)
