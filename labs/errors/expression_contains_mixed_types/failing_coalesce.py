import project
from shop.models import Product

# region fix
from django.db.models import Sum
from django.db.models.functions import Coalesce

total = Product.objects.aggregate(total=Coalesce(Sum("price"), 0))
# endregion fix
print(total)
