import project

from shop.models import Product

# region product
lamp = Product.objects.create(title="lamp", price=9)
# endregion product
print(lamp.price)
