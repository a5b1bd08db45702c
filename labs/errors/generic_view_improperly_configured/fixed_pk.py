import project
from django.test import Client, override_settings
from django.urls import path
from django.views import generic

from shop.models import Product

Product.objects.create(name="lamp", price=9)


# region view
class ProductDetail(generic.DetailView):
    model = Product
    pk_url_kwarg = "id"


# endregion view
urlpatterns = [path("products/<int:id>/", ProductDetail.as_view())]
with override_settings(ROOT_URLCONF=__name__):
    print(Client().get("/products/1/").status_code)
