import project
from shop.models import Product

# region get
number = int("99999999999999999999")
products = Product.objects.raw("SELECT * FROM shop_product WHERE id = %s", [number])
print(list(products))
# endregion get
