import project
from django.db.models import F

from shop.models import Product

# region filter
expensive = Product.objects.alias(total=F("price") * F("stock")).filter(total__gt=100)
# endregion filter
print(expensive.count())
