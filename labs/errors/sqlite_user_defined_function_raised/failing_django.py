import project

from shop.models import Product

searched = "lamp [new"
# region search
found = Product.objects.filter(name__iregex=searched)
# endregion search
Product.objects.create(name="lamp", price=9)
print(found.count())
