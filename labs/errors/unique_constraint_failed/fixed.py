import project

from shop.models import Product


# region add
def add(name, price):
    product, created = Product.objects.get_or_create(
        name=name, defaults={"price": price}
    )
    return product


# endregion add
Product.objects.all().delete()
add("lamp", 9)
print(add("lamp", 9).pk)
