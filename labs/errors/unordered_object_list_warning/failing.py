import project
from django.core.paginator import Paginator

from shop.models import Product

# region page
products = Product.objects.all()
page = Paginator(products, 20).page(1)
# endregion page
print(len(page))
