"""The list of orders fixed: the next page begins where the last one ended."""

from rest_framework.generics import ListAPIView
from rest_framework.pagination import CursorPagination

from challenges.deep_pages_time_out.failing import ListedOrder
from shop.orders.models import Order


# region pagination
class NewestFirst(CursorPagination):
    """Pages of 50 that begin after the last order seen."""

    page_size = 50
    page_size_query_param = "page_size"
    max_page_size = 100
    ordering = ("-placed_at", "-id")


# endregion pagination


# region view
class OrderList(ListAPIView):
    """All orders, the newest first."""

    serializer_class = ListedOrder
    queryset = Order.objects.order_by("-placed_at", "-id")
    pagination_class = NewestFirst


# endregion view


class OpenOrders(OrderList):
    """What the packers still have to send."""

    queryset = OrderList.queryset.filter(status=Order.Status.PLACED)
