import project

from shop.models import Product

# region product
lamp = Product.objects.create(name="lamp", price=9)
# endregion product
print(lamp.price)
