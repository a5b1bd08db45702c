import project
from shop.models import Product

# region get
number = "99999999999999999999"
print(Product.objects.extra(where=["id = %s"], params=[int(number)]).first())
# endregion get
