import project
from django.shortcuts import get_object_or_404
from django.test import Client, override_settings
from django.urls import path
from rest_framework.decorators import api_view
from rest_framework.response import Response

from shop.models import Product


# region view
@api_view(["GET"])
def stock(request, name):
    product = get_object_or_404(Product, name=name)
    return Response({"stock": product.stock})


# endregion view
urlpatterns = [path("stock/<name>/", stock)]
with override_settings(ROOT_URLCONF=__name__):
    print(Client().get("/stock/lamp/").status_code)
