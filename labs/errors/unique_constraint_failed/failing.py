import project

from shop.models import Product


# region add
def add(name, price):
    return Product.objects.create(name=name, price=price)


# endregion add
Product.objects.all().delete()
add("lamp", 9)
print(add("lamp", 9).pk)
