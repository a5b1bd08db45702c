import project
from django.views.generic import ListView

from shop.models import Product


# region view
class ProductList(ListView):
    model = Product
    only_cheap = False


view = ProductList.as_view(only_cheap=True)
# endregion view
print(view.view_initkwargs)
