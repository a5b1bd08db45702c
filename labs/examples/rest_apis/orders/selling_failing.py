"""Selling with a status that lies."""

from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from orders.models import Order


class Sales(APIView):
    """Sells from a shelf of three lamps."""

    # region answer
    def post(self, request: Request) -> Response:
        """Sell one lamp, if one is left."""
        if Order.objects.count() >= 3:
            return Response({"success": False, "error": "sold out"})
        Order.objects.create(item="lamp", quantity=1)
        return Response({"success": True})

    # endregion answer
