import project
from django.test import Client, override_settings
from django.urls import path
from django.views import generic

from shop.models import Product

Product.objects.create(name="lamp", price=9)


# region view
class AddProduct(generic.CreateView):
    model = Product
    success_url = "/products/"


# endregion view
urlpatterns = [path("products/new/", AddProduct.as_view())]
with override_settings(ROOT_URLCONF=__name__):
    print(Client().get("/products/new/").status_code)
