"""Selling with a status that says what happened."""

from django.db import transaction
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from orders.models import Order
from orders.selling import take_lamp


class Sales(APIView):
    """Sells from a shelf of three lamps."""

    # region answer
    @transaction.atomic
    def post(self, request: Request) -> Response:
        """Sell one lamp, if one is left."""
        if not take_lamp():
            return Response({"detail": "sold out"}, status=409)
        Order.objects.create(item="lamp", quantity=1)
        return Response({"item": "lamp"}, status=201)

    # endregion answer
