"""The API of the catalogue: open to everybody, who may only look."""

from django.db.models import QuerySet
from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework.generics import ListAPIView, RetrieveAPIView
from rest_framework.permissions import AllowAny

from shop.catalogue.models import Category, Product
from shop.catalogue.serializers import CatalogueProductSerializer, CategorySerializer


class CategoryList(ListAPIView):
    """The shelves of the shop."""

    permission_classes = [AllowAny]
    serializer_class = CategorySerializer
    queryset = Category.objects.order_by("name")


@extend_schema(parameters=[OpenApiParameter("category", str, description="A name.")])
class ProductList(ListAPIView):
    """What the shop sells, on one shelf or on all."""

    permission_classes = [AllowAny]
    serializer_class = CatalogueProductSerializer
    queryset = Product.objects.select_related("category").order_by("sku")

    def get_queryset(self) -> QuerySet[Product]:
        """Keep to the shelf that was asked for."""
        products = super().get_queryset()
        category = self.request.query_params.get("category")
        return products.filter(category__name=category) if category else products


class ProductDetail(RetrieveAPIView):
    """One product."""

    permission_classes = [AllowAny]
    serializer_class = CatalogueProductSerializer
    queryset = Product.objects.select_related("category")
    lookup_field = "sku"
