"""Views that ask all questions."""

from django.db.models import QuerySet
from rest_framework.generics import GenericAPIView, RetrieveUpdateAPIView
from rest_framework.request import Request
from rest_framework.response import Response

from .models import Order
from .permissions import MayRefund, MayUseOrders
from .serializers import OrderSerializer


# region views
class Visible:
    """The orders that exist for this caller: others get 404."""

    def get_queryset(self) -> QuerySet[Order]:
        """Return one's own; all for staff with the permission to view."""
        user = self.request.user
        if user.has_perm("orders.view_order"):
            return Order.objects.all()
        return Order.objects.filter(owner_id=user.pk)


class OneOrder(Visible, RetrieveUpdateAPIView):
    """Read or change an order."""

    permission_classes = [MayUseOrders]
    serializer_class = OrderSerializer


class Refunds(Visible, GenericAPIView):
    """Refund an order."""

    permission_classes = [MayRefund]

    def post(self, request: Request, pk: int) -> Response:
        """Give the money back."""
        Order.objects.filter(pk=self.get_object().pk).update(refunded=True)
        return Response(status=201)


# endregion views
