import project

from shop.models import Product

Product.objects.all().delete()
# An import that brings its ids along:
Product.objects.bulk_create(
    [Product(pk=pk, name=f"chair {pk}", price=20) for pk in range(1, 21)]
)
Product.objects.create(name="desk", price=80)
