import project

# region fix
from shop.catalogue import Product

# endregion fix
print(Product._meta.label)
