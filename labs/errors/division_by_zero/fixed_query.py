import project
from shop.models import Product

Product.objects.create(name="lamp", price=40, stock=0)
# region fix
from django.db.models import F, Value
from django.db.models.functions import NullIf

rows = Product.objects.annotate(each=F("price") / NullIf(F("stock"), Value(0)))
# endregion fix
print(rows.values_list("name", "each"))
