import project
from shop.models import Product

Product.objects.create(name="lamp", price=40, stock=3)
# region fix
from django.db.models import F, Value

rows = Product.objects.annotate(gross=F("price") * Value(1.16))
# endregion fix
print(rows.values_list("name", "gross"))
