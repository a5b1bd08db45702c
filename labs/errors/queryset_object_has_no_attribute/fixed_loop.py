import project

from shop.models import Product

Product.objects.create(name="lamp", price=9)
# region save
cheap = Product.objects.filter(price__lt=10)
cheap.update(price=10)
# endregion save
print(Product.objects.get().price)
