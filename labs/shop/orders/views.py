"""The API of orders."""

from django.db.models import QuerySet
from drf_spectacular.utils import extend_schema
from rest_framework import status
from rest_framework.exceptions import APIException
from rest_framework.generics import ListAPIView, RetrieveAPIView
from rest_framework.permissions import IsAuthenticated
from rest_framework.request import Request
from rest_framework.response import Response

from shop.catalogue.models import Product
from shop.orders.accounts import AddressTaken
from shop.orders.models import Order
from shop.orders.permissions import StaffListsCustomersPlace
from shop.orders.placing import place
from shop.orders.serializers import NewOrderSerializer, OrderSerializer
from shop.stock.shelf import SoldOut


class NotEnough(APIException):
    """Somebody else was quicker."""

    status_code = status.HTTP_409_CONFLICT
    default_code = "sold_out"


class AnotherCustomer(APIException):
    """An address that is typed in proves nothing: it gives no order away."""

    status_code = status.HTTP_409_CONFLICT
    default_detail = "This e-mail address belongs to another customer."
    default_code = "address_taken"


class OrderList(ListAPIView):
    """The newest orders, each with its customer and its lines."""

    permission_classes = [StaffListsCustomersPlace]
    serializer_class = OrderSerializer
    queryset = (
        Order.objects.order_by("-placed_at", "-id")
        .select_related("customer")
        .prefetch_related("lines__product")
    )

    @extend_schema(request=NewOrderSerializer, responses={201: OrderSerializer})
    def post(self, request: Request) -> Response:
        """Place an order for the user who is signed in."""
        asked = NewOrderSerializer(data=request.data)
        asked.is_valid(raise_exception=True)
        basket = asked.validated_data["lines"]
        try:
            order = place(request.user, basket)
        except AddressTaken as taken:
            raise AnotherCustomer from taken
        except SoldOut as sold_out:
            raise NotEnough(_names(sold_out, basket)) from sold_out
        shown = OrderSerializer(self.get_queryset().get(pk=order.pk)).data
        return Response(shown, status=status.HTTP_201_CREATED)


class OrderDetail(RetrieveAPIView):
    """One order, for its customer and for staff."""

    permission_classes = [IsAuthenticated]
    serializer_class = OrderSerializer
    queryset = OrderList.queryset

    def get_queryset(self) -> QuerySet[Order]:
        """Return the orders that exist for the user who asks."""
        orders = super().get_queryset()
        if self.request.user.is_staff:
            return orders
        return orders.filter(customer__account__user=self.request.user)


def _names(sold_out: SoldOut, basket: dict[Product, int]) -> str:
    skus = sorted(one.sku for one in basket if one.pk in sold_out.products)
    return f"Not enough on the shelf: {', '.join(skus)}."
