import project
from shop.models import Product

Product.objects.create(name="lamp", price=40, stock=3)
# region fix
from decimal import Decimal
from django.db.models import DecimalField, ExpressionWrapper, F, Value

money = DecimalField(max_digits=10, decimal_places=2)
gross = ExpressionWrapper(F("price") * Value(Decimal("1.16")), output_field=money)
rows = Product.objects.annotate(gross=gross)
# endregion fix
print(rows.values_list("name", "gross"))
