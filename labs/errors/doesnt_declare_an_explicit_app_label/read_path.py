import project

# region import
from backend.shop.models import Product

# endregion import
print(Product._meta.label)
