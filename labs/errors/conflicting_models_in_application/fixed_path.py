import project
import sys

# region fix
from shop.models import Product

# endregion fix
print(Product._meta.label)
