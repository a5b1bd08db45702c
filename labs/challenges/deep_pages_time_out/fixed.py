"""The list of orders fixed: the next page begins where the last one ended."""

from django.db.models import QuerySet
from rest_framework.exceptions import NotFound
from rest_framework.generics import ListAPIView
from rest_framework.pagination import CursorPagination
from rest_framework.request import Request
from rest_framework.views import APIView

from challenges.deep_pages_time_out.failing import ListedOrder
from shop.orders.models import Order


# region pagination
# region in-short
class NewestFirst(CursorPagination):
    """Pages that begin after the last order."""

    ordering = "-id"  # unique: not "-created"
    page_size = 50
    # endregion in-short
    page_size_query_param = "page_size"
    max_page_size = 100

    def paginate_queryset(
        self, queryset: QuerySet, request: Request, view: APIView | None = None
    ) -> list | None:
        """Refuse page numbers, and cursors that DRF did not write."""
        if "page" in request.query_params:
            raise NotFound("Pages have no numbers here: follow next.")
        try:
            return super().paginate_queryset(queryset, request, view)
        except ValueError as error:
            raise NotFound(self.invalid_cursor_message) from error


# endregion pagination


# region view
class OrderList(ListAPIView):
    """All orders, the newest first."""

    serializer_class = ListedOrder
    queryset = Order.objects.order_by("-placed_at", "-id")
    # region set
    pagination_class = NewestFirst
    # endregion set


# endregion view


class OpenOrders(OrderList):
    """What the packers still have to send."""

    queryset = OrderList.queryset.filter(status=Order.Status.PLACED)
