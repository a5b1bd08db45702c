# region models
from shop.models import Product

UNSOLD = Product.objects.filter(orders=None)
# endregion models
