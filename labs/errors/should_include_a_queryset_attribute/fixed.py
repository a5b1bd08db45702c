import project
from django.test import Client, override_settings
from django.urls import path
from rest_framework import generics, serializers

from shop.models import Product


class ProductSerializer(serializers.ModelSerializer):
    class Meta:
        model = Product
        fields = ["name", "price"]


# region view
class ProductList(generics.ListAPIView):
    queryset = Product.objects.all()
    serializer_class = ProductSerializer


# endregion view
urlpatterns = [path("products/", ProductList.as_view())]
with override_settings(ROOT_URLCONF=__name__):
    print(Client().get("/products/").status_code)
