"""Orders over HTTP."""

from uuid import UUID

from django.db import transaction
from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from django.utils.decorators import method_decorator
from django.views.decorators.http import condition
from rest_framework import status
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.reverse import reverse
from rest_framework.views import APIView

from orders.models import Order
from orders.serializers import OrderSerializer


# region list
class OrderList(APIView):
    """`/orders/`: read them all, add one."""

    def get(self, request: Request) -> Response:
        """Give all orders."""
        return Response(OrderSerializer(Order.objects.all(), many=True).data)

    def post(self, request: Request) -> Response:
        """Add an order; the same Idempotency-Key adds it only once."""
        sent = OrderSerializer(data=request.data)
        sent.is_valid(raise_exception=True)
        key = request.headers.get("Idempotency-Key")
        if key is None:
            order = sent.save()
        else:
            made = Order.objects.get_or_create(sent.validated_data, key=key)
            order = made[0]
        place = {"Location": reverse("order", [order.pk], request=request)}
        body = OrderSerializer(order).data
        return Response(body, status.HTTP_201_CREATED, headers=place)


# endregion list


def etag(request: HttpRequest, pk: UUID) -> str | None:
    """Name the state of an order; None when there is no such order."""
    version = Order.objects.filter(pk=pk).values_list("version", flat=True).first()
    return None if version is None else f'"{version}"'


# region detail
@method_decorator(condition(etag_func=etag), name="dispatch")
class OrderDetail(APIView):
    """`/orders/<id>/`: read, replace or remove one order."""

    def get(self, request: Request, pk: UUID) -> Response:
        """Give one order."""
        return Response(OrderSerializer(get_object_or_404(Order, pk=pk)).data)

    @transaction.atomic
    def put(self, request: Request, pk: UUID) -> Response:
        """Make the order be what was sent, whether it existed or not."""
        order = Order.objects.select_for_update().filter(pk=pk).first()
        sent = OrderSerializer(order, data=request.data)
        sent.is_valid(raise_exception=True)
        if order is None:
            sent.save(id=pk)
            return Response(sent.data, status.HTTP_201_CREATED)
        sent.save(version=order.version + 1)
        return Response(sent.data)

    def delete(self, request: Request, pk: UUID) -> Response:
        """Remove the order."""
        get_object_or_404(Order, pk=pk).delete()
        return Response(status=status.HTTP_204_NO_CONTENT)


# endregion detail
