import project

# region import
from shop.models import Product

# endregion import
print(Product._meta.label)
