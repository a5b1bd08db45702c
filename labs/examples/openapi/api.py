"""The shop's product with an example, and an example that has aged."""

from django.urls import path
from drf_spectacular.utils import OpenApiExample, extend_schema
from rest_framework import serializers

from shop.catalogue.serializers import CatalogueProductSerializer
from shop.catalogue.views import ProductDetail


# region example
class Refusal(serializers.Serializer):
    """Why there is no answer, in words."""

    detail = serializers.CharField()


LAMP = {
    "sku": "SKU-00001",
    "name": "Brass lamp",
    "category": "Lamps",
    "price": "24.50",
}


@extend_schema(
    operation_id="get_product",
    summary="One product",
    responses={200: CatalogueProductSerializer, 404: Refusal},
    examples=[
        OpenApiExample("A lamp", value=LAMP, status_codes=[200]),
    ],
)
class Product(ProductDetail):
    """What the shop sells under this number, at today's price."""


# endregion example


@extend_schema(
    operation_id="get_aged_product",
    responses=CatalogueProductSerializer,
    examples=[
        OpenApiExample(
            "A lamp",
            value={"sku": "SKU-00001", "title": "Brass lamp", "price": 24.5},
            response_only=True,
        )
    ],
)
class AgedProduct(ProductDetail):
    """The same with an example that somebody wrote a year ago."""


urlpatterns = [
    path("products/<str:sku>/", Product.as_view()),
    path("aged/<str:sku>/", AgedProduct.as_view()),
]
