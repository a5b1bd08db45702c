"""The endpoint fixed: its query set names what its JSON is made of."""

from rest_framework.generics import ListAPIView

from shop.orders.models import Order
from shop.orders.serializers import OrderSerializer


# region view
class OrderList(ListAPIView):
    """The newest orders, each with its customer and its lines."""

    serializer_class = OrderSerializer
    # region in-short
    queryset = (
        Order.objects.order_by("-placed_at", "-id")
        .select_related("customer")
        .prefetch_related("lines__product")
    )
    # endregion in-short


# endregion view
