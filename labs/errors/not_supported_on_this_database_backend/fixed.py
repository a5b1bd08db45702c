from show import Lamp

from django.db.models import Min

from shop.models import Product

# region distinct
first = Product.objects.values("name").annotate(first=Min("id")).values("first")
print(list(Product.objects.filter(id__in=first)))
# endregion distinct
# region json
query = Lamp.objects.filter(details__colour="red")
# endregion json
print(query.query is not None)
