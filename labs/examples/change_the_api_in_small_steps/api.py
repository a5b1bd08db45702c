"""One product of the shop at each stage of a change: a price gets a currency."""

from typing import Any

from rest_framework import serializers
from rest_framework.exceptions import NotFound
from rest_framework.generics import RetrieveAPIView
from rest_framework.permissions import AllowAny
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.versioning import URLPathVersioning

from shop.catalogue.models import Product

KETTLE = Product(sku="KETTLE", name="Kettle", price="12.50")


class AsItIs(serializers.ModelSerializer):
    """The price is text, and everybody knows that it is in euros."""

    class Meta:
        model = Product
        fields = ["sku", "name", "price"]


class Money(serializers.Serializer):
    """An amount and its currency."""

    amount = serializers.DecimalField(10, 2, source="price")
    currency = serializers.CharField(default="EUR")


class InPlace(AsItIs):
    """The careless change: the same name, another shape."""

    price = Money(source="*")


# region steps
class Added(AsItIs):
    """Step 1: the new field stands beside the old one."""

    money = Money(source="*")

    class Meta(AsItIs.Meta):
        fields = ["sku", "name", "price", "money"]


class Without(Added):
    """Step 2, for v2 only: the old field is gone."""

    class Meta(Added.Meta):
        fields = ["sku", "name", "money"]


# endregion steps


# region view
class Versions(URLPathVersioning):
    """`/api/v1/` and `/api/v2/`; anything else is a 404."""

    allowed_versions = ("v1", "v2")


class ProductDetail(RetrieveAPIView):
    """A product, in the shape that the version in its address promises."""

    permission_classes = [AllowAny]
    versioning_class = Versions
    shapes = {"v1": Added, "v2": Without}

    def get_serializer_class(self) -> type[serializers.BaseSerializer]:
        """Choose by version."""
        return self.shapes[self.request.version]

    def finalize_response(self, *args: Any, **kwargs: Any) -> Response:
        """Say on each answer of v1 that it ends, and when."""
        response = super().finalize_response(*args, **kwargs)
        if self.kwargs["version"] == "v1":
            response["Deprecation"] = "@1796083200"  # 1 December 2026
            response["Sunset"] = "Thu, 01 Apr 2027 00:00:00 GMT"
        return response

    # endregion view

    def get_object(self) -> Product:
        """Return the one product of the example, without a database."""
        return KETTLE

    def initial(self, request: Request, *args: Any, **kwargs: Any) -> None:
        """Refuse a version that this stage does not have."""
        super().initial(request, *args, **kwargs)
        if request.version not in self.shapes:
            raise NotFound
