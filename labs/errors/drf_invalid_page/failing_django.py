from api import Product
from django.core.paginator import Paginator

import traceback

pages = Paginator(Product.objects.order_by("id"), 2)
for number in (3, 0, "x"):
    try:
        pages.page(number)
    except Exception as error:
        print("".join(traceback.format_exception_only(error)).strip())
