"""The best sellers as they were: added up for everybody who asks."""

from typing import Any

from django.db.models import Sum
from rest_framework.permissions import AllowAny
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from shop.catalogue.models import Product


# region bestsellers
def bestsellers(category: int) -> list[dict[str, Any]]:
    """Return the ten products of a category that sell best."""
    products = Product.objects.filter(category=category)
    products = products.annotate(sold=Sum("order_lines__quantity"))
    products = products.order_by("-sold", "id")
    return list(products.values("sku", "name", "sold")[:10])


# endregion bestsellers


class Bestsellers(APIView):
    """What sells best in a category, for everybody."""

    permission_classes = [AllowAny]

    def get(self, request: Request, category: int) -> Response:
        """Answer with ten products."""
        return Response(bestsellers(category))
