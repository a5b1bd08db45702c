import project
from django.test import Client, override_settings
from django.urls import path, reverse_lazy
from django.views import generic

from shop.models import Product

Product.objects.create(name="lamp", price=9)


# region view
class AddProduct(generic.CreateView):
    model = Product
    fields = ["name", "price", "stock"]
    success_url = reverse_lazy("product-list")


# endregion view
urlpatterns = [path("products/", AddProduct.as_view(), name="product-list"), path("products/new/", AddProduct.as_view())]
with override_settings(ROOT_URLCONF=__name__):
    print(Client().post("/products/new/", {"name": "desk", "price": 80, "stock": 1}).status_code)
