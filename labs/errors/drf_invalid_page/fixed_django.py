from api import Product
from django.core.paginator import Paginator

# region page
pages = Paginator(Product.objects.order_by("id"), 2)
print(pages.get_page("x").number, pages.get_page(3).number)
# endregion page
