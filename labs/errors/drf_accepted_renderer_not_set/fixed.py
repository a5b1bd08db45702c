import project
from django.test import Client, override_settings
from django.urls import path
from rest_framework.decorators import api_view
from rest_framework.response import Response

from shop.models import Product


# region view
@api_view(["GET"])
def products(request):
    return Response(list(Product.objects.values("id", "name")))


# endregion view
urlpatterns = [path("products/", products)]
with override_settings(ROOT_URLCONF=__name__):
    print(Client().get("/products/").status_code)
