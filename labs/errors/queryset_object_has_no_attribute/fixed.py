import project

from shop.models import Product

Product.objects.create(name="lamp", price=9)
# region price
product = Product.objects.get(name="lamp")
print(product.price)
# endregion price
