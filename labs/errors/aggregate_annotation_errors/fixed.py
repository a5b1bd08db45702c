import project
from django.db.models import F

from shop.models import Product

# region annotate
products = Product.objects.annotate(double_price=F("price") * 2)
# endregion annotate
print(list(products))
