import project
from rest_framework import pagination, serializers
from rest_framework.generics import ListAPIView
from rest_framework.test import APIRequestFactory

from shop.models import Product

for number in range(3):
    Product.objects.create(name=f"lamp {number}", price=9)


class ProductSerializer(serializers.ModelSerializer):
    class Meta:
        model = Product
        fields = ["name"]


def ask(pagination_class, query):
    view = ListAPIView.as_view(
        queryset=Product.objects.order_by("id"),
        serializer_class=ProductSerializer,
        pagination_class=pagination_class,
    )
    response = view(APIRequestFactory().get("/products/" + query))
    response.render()
    print(response.status_code, response.content.decode())


class Pages(pagination.PageNumberPagination):
    page_size = 2
