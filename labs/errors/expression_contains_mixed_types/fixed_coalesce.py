import project
from shop.models import Product

# region fix
from django.db.models import DecimalField, Sum
from django.db.models.functions import Coalesce

total = Product.objects.aggregate(
    total=Coalesce(Sum("price"), 0, output_field=DecimalField())
)
# endregion fix
print(total)
