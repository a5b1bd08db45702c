import project

from shop.models import Product

sent = {"name": "", "price": "40"}
# region fix
product = Product(**sent)
product.full_clean()
product.save()
# endregion fix
