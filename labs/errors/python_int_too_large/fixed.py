import datetime

import project
from shop.models import Product

# region get
number = int("99999999999999999999")
if number >= 2**63:
    products = []
else:
    products = Product.objects.raw("SELECT * FROM shop_product WHERE id = %s", [number])
print(list(products))
# endregion get
print(datetime.datetime.fromtimestamp(1764579600000 / 1000, datetime.UTC))
