"""Addresses that name deeds instead of things, and one without a description."""

from django.urls import path
from drf_spectacular.utils import extend_schema
from rest_framework.decorators import api_view
from rest_framework.request import Request
from rest_framework.response import Response

from shop.orders.models import Order
from shop.orders.serializers import OrderSerializer


@extend_schema(request=OrderSerializer, responses={200: OrderSerializer})
@api_view(["POST"])
def create_order(request: Request) -> Response:
    """Make an order."""
    return Response({})


@extend_schema(responses={200: None})
@api_view(["GET"])
def delete_order(request: Request, order_id: int) -> Response:
    """Delete an order."""
    return Response({})


# region without-serializer
@api_view(["GET"])
def totals(request: Request) -> Response:
    """How many orders there are."""
    return Response({"orders": Order.objects.count()})


# endregion without-serializer

urlpatterns = [
    path("createOrder", create_order),
    path("order/<int:order_id>/delete", delete_order),
    path("totals/", totals),
]
